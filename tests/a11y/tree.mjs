/**
 * Approved accessibility trees, a text file for each: roles, states, order, and which words stand where, not what they
 * say, so that no change of words touches one. A change fails with its difference; UPDATE_SNAPSHOTS=1 writes
 * the new trees for a person to read.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordIds } from './word-ids.mjs';

const FOLDER = 'tests/aria-snapshots';
const LANGUAGES = ['en', 'es'];
const STATES = ['expanded', 'checked', 'selected', 'level', 'disabled'];
const SKIPPED = ['generic', 'InlineTextBox', 'none', 'LineBreak', 'ListMarker', 'LabelText'];
const LEAVES = ['StaticText', 'image'];
/** In place of a tree that stands under another name. */
const SAME = 'the same as ';
/** Words that are several, or a clinic's own. */
const OTHER = '…';

/** Past its review date a widget says so, and results carry a date; the trees are of one day before. */
export const stopClock = (page) => page.evaluateOnNewDocument(stop);

/** The same in a frame whose document is there: one in a process of its own begins without being held up. */
export const stopClockIn = (frame) => frame.evaluate(stop);

function stop() {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...args) {
      super(...(args.length ? args : ['2026-12-01T12:00:00Z']));
    }
  };
}

/** Trees in the first language, until that in the last is there. */
const waiting = new Map();

/**
 * Holds a tree, of a page or of one frame of it, against the approved one of that name, which is of the first
 * language. What stands in another order in the other one, as names by their letters do, or for that language
 * alone, is a list of its own: `name.es.txt`.
 */
export async function approve({ client, _id: frameId }, name, language) {
  const { nodes } = await client.send('Accessibility.getFullAXTree', { frameId });
  const tag = name.split('.')[0];
  const lines = linesOf(simplified(nodes), { language, tag });
  const isFirst = language === LANGUAGES[0];
  if (process.env.UPDATE_SNAPSHOTS) {
    if (isFirst) waiting.set(name, lines);
    else update(name, language, waiting.get(name), lines);
    return;
  }
  const own = approved(name);
  assert.ok(own, `${name} is not approved: UPDATE_SNAPSHOTS=1 writes it`);
  const found = lines.map((line, at) => written(line, own[at]));
  if (isFirst || !approved(`${name}.${language}`)) assert.equal(text(found), text(own), name);
  else assert.equal(text(differences(lines, own)), text(approved(`${name}.${language}`)), name);
}

const text = (lines) => lines.join('\n');

function approved(name) {
  const file = join(FOLDER, `${name}.txt`);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines[0].startsWith(SAME) ? approved(lines[0].slice(SAME.length)) : unfolded(lines);
}

/** Equal lines in a row stand once, with how many they are. */
function folded(lines) {
  const runs = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.line === line) last.times += 1;
    else runs.push({ line, times: 1 });
  }
  return runs.map(({ line, times }) => (times > 1 ? `${line} ×${times}` : line));
}

function unfolded(lines) {
  return lines.flatMap((line) => {
    const [, one = line, times = 1] = /^(.*) ×(\d+)$/.exec(line) ?? [];
    return Array.from({ length: Number(times) }, () => one);
  });
}

function update(name, language, first, second) {
  const both = first.map((line, at) => {
    const ids = line.ids.filter((id) => second[at]?.ids.includes(id));
    return written(ids.length ? { ...line, ids } : line);
  });
  put(name, both);
  const isOne = text(second.map((line, at) => written(line, both[at]))) === text(both);
  if (!isOne) put(`${name}.${language}`, differences(second, both));
}

/** Lines without their place that only one of two trees has, or more often: `-` the approved one, `+` the other. */
function differences(lines, own) {
  const left = new Map();
  const count = (line, by) => left.set(line, (left.get(line) ?? 0) + by);
  for (const line of own) count(line.trim(), -1);
  for (const line of lines) {
    const names = [...line.ids, OTHER].map((id) => written({ ...line, depth: 0, ids: [id] }));
    count(names.find((each) => left.get(each) < 0) ?? names[0], 1);
  }
  const found = [...left].filter(([, times]) => times !== 0);
  const lists = found.map(([line, times]) => `${times > 0 ? '+' : '-'} ${Math.abs(times)} ${line}`);
  return ['in any order:', ...lists.sort()];
}

function put(name, lines) {
  const whole = `${text(folded(lines))}\n`;
  const twin = readdirSync(FOLDER)
    .map((file) => file.replace(/\.txt$/, ''))
    .sort()
    .find((each) => each < name && readFileSync(join(FOLDER, `${each}.txt`), 'utf8') === whole);
  writeFileSync(join(FOLDER, `${name}.txt`), twin ? `${SAME}${twin}\n` : whole);
}

/** Nodes as `{role, text, states, children}`, without what a screen reader skips, and each text once. */
function simplified(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node, around) => {
    const role = node.role?.value;
    if (node.ignored || SKIPPED.includes(role)) return childrenOf(node, around);
    const own = textOf(node);
    if (role === 'StaticText' && around.includes(own)) return [];
    const children = childrenOf(node, own);
    return [merged({ role, text: own, states: statesOf(node), children })];
  };
  const childrenOf = (node, around) => {
    if (LEAVES.includes(node.role?.value)) return [];
    const all = (node.childIds ?? []).flatMap((id) => below(byId.get(id), around));
    // A label beside its field says what the field is called.
    const once = all.filter(
      ({ role, text: said }, at) => role !== 'StaticText' || said !== all[at - 1]?.text,
    );
    return paired(once);
  };
  return below(nodes[0], '');
}

/** A term and its one definition stand on one line, by the definition's words. */
function paired(nodes) {
  return nodes.flatMap((node, at) => {
    const [before, next] = [nodes[at - 1], nodes[at + 1]];
    const isPair = (term, definition) =>
      term?.role === 'term' && definition?.role === 'definition' && !term.children.length;
    if (isPair(node, next)) return [];
    return isPair(before, node) ? [{ ...node, role: 'term definition' }] : [node];
  });
}

/** What has no name and holds one thing stands on one line with it: `listitem link`. */
function merged(node) {
  const [only, ...more] = node.children;
  if (node.text || !only || more.length || node.role === 'RootWebArea') return node;
  const role = only.role === 'StaticText' ? node.role : `${node.role} ${only.role}`;
  return { ...only, role, states: [...node.states, ...only.states] };
}

const textOf = ({ name }) => String(name?.value ?? '').trim();

function statesOf({ properties = [] }) {
  return properties
    .filter(({ name, value }) => STATES.includes(name) && value.value !== undefined)
    .map(({ name, value }) => `${name}=${value.value}`);
}

function linesOf(nodes, at, depth = 0) {
  return nodes.flatMap(({ role, text: said, states, children }) => [
    { depth, role, isNamed: Boolean(said), ids: said ? wordIds(said, at) : [], states },
    ...linesOf(children, at, depth + 1),
  ]);
}

/** As it stands in the file. Of words that stand in several places the approved one is taken where it may be. */
function written({ depth, role, isNamed, ids, states }, line = '') {
  const names = line.trim().split(' ');
  const id = ids.find((each) => names.includes(each)) ?? ids[0] ?? OTHER;
  const name = isNamed && (names.includes(OTHER) ? OTHER : id);
  return '  '.repeat(depth) + [role, name, ...states].filter(Boolean).join(' ');
}
