/**
 * Approved accessibility trees: one text file each. A change fails with its difference;
 * UPDATE_SNAPSHOTS=1 writes the new trees for a person to read.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'tests/aria-snapshots';
const STATES = ['expanded', 'checked', 'selected', 'level', 'disabled'];

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

/** Holds a tree, of a page or of one frame of it, against the approved one of that name. */
export async function approve({ client, _id: frameId }, name) {
  const { nodes } = await client.send('Accessibility.getFullAXTree', { frameId });
  const tree = `${print(nodes)}\n`;
  const file = `${FOLDER}/${name}.txt`;
  if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, tree);
  assert.ok(existsSync(file), `${file} is missing: UPDATE_SNAPSHOTS=1 writes it`);
  assert.equal(tree, readFileSync(file, 'utf8'), name);
}

/** One line a node: role, name and states, indented; what a screen reader skips is left out. */
function print(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth) => {
    const role = node.role?.value;
    const skip = node.ignored || ['generic', 'InlineTextBox', 'none', 'LineBreak'].includes(role);
    if (!skip) lines.push('  '.repeat(depth) + line(node));
    const children = role === 'StaticText' || role === 'image' ? [] : (node.childIds ?? []);
    for (const id of children) walk(byId.get(id), skip ? depth : depth + 1);
  };
  walk(nodes[0], 0);
  return lines.join('\n');
}

function line({ role, name, properties = [] }) {
  const states = properties
    .filter(({ name: property, value }) => STATES.includes(property) && value.value !== undefined)
    .map(({ name: property, value }) => `${property}=${value.value}`);
  // Fonts decide where a line ends; a space that a style sheet adds is not there at its end.
  const said = name?.value && JSON.stringify(name.value.replaceAll(': ', ':'));
  return [role.value, said, ...states].filter(Boolean).join(' ');
}
