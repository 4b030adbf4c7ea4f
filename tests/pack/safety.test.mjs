/** The one rule of a clinic's words: what the schemas and the facts mark as safety text stays as it is. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { importTs } from '../../tools/content/import-ts.mjs';
import { readContent } from '../../tools/content/read.mjs';
import { FILE, withTables } from '../../tools/content/safety-table.mjs';
import { readSchemas } from '../../tools/content/schema.mjs';
import { ANY, childrenOf, partsOf } from '../../tools/content/word-schemas.mjs';

const { WIDGETS } = await importTs('src/cli/widgets.mjs');
const { layOver } = await importTs('src/words/laid-over.ts');
const schemas = await readSchemas();
const { facts } = await readContent();
const { sections } = facts['ketamine-explainer'].data;
const { rows } = facts['tx-options-compare'].data;
/** What a clinic says of its own text; no words. */
const STATES = ['published', 'reviewBy', 'review', 'translation'];

/** What the facts say, where a schema leaves it to them. */
const BY_FACTS = {
  'ketamine-explainer': ([, id, , block]) => isSafetyBlock(id, block),
  'tx-options-compare': ([, , , id]) => rows.find((row) => row.id === id).safety,
};

for (const [tag, { packs, rules, ids }] of Object.entries(WIDGETS)) {
  describe(`<${tag}>`, () => {
    for (const [language, words] of Object.entries(packs)) {
      const all = [...leaves(words)];
      const groups = groupsOf(all.map(([path]) => path));
      const refused = (path, value) =>
        layOver(packs, { [language]: nested(path, value) }, rules).refusals;

      it(`takes no other words for what is marked as safety text, and any for the rest, in ${language}`, () => {
        assert.ok(all.length > 80);
        for (const [path, value] of all) {
          const own = typeof value === 'number' ? 3 : 'Ours.';
          const [refusal] = refused(path, own);
          const pointer = `/${language}/${path.join('/')}`;
          if (!isMarked(tag, path)) assert.equal(refusal, undefined, pointer);
          else {
            assert.equal(refusal?.pointer, pointer);
            assert.match(refusal.reason, /^is safety text/);
          }
        }
      });

      it(`lets a clinic add to a list, and keeps what stands in it, in ${language}`, () => {
        for (const path of groups.filter((each) => /^(blocks|signs)$/.test(each.at(-1)))) {
          const own = nested([...path, 'of-our-own'], 'Ours.');
          const laid = layOver(packs, { [language]: own }, rules);
          assert.deepEqual(laid.refusals, []);
          assert.deepEqual(at(laid.words[language], path), {
            ...at(words, path),
            'of-our-own': 'Ours.',
          });
        }
      });

      it(`takes nothing in place of a whole group of words, in ${language}`, () => {
        for (const path of groups) {
          for (const value of [null, [], 'Ours.']) assert.equal(refused(path, value).length, 1);
        }
      });
    }

    it('hides nothing that is marked as safety text', () => {
      const may = (id) => !layOver(packs, { hide: [id] }, rules).refusals.length;
      for (const id of ids) assert.equal(may(id), !isSafetyId(tag, id), id);
      assert.equal(may('no-such-id'), false);
    });
  });
}

it('every mark says in words what it marks', () => {
  for (const tag of Object.keys(WIDGETS)) {
    for (const [path, { schema }] of allParts(partsOf(tag, schemas))) {
      if (schema.safety) assert.ok(schema.description, `${tag}: ${path}`);
    }
  }
});

it('docs/content-pack.md lists what stays as it is, and where a clinic may add', async () => {
  const text = await readFile(FILE, 'utf8');
  assert.equal(text, await withTables(text, schemas, facts), 'npm run generate');
});

/** By the nearest mark above a text, or on it. */
function isMarked(tag, path) {
  let parts = partsOf(tag, schemas);
  for (const key of path) {
    const part = parts.get(key) ?? parts.get(ANY);
    assert.ok(part, `${tag}: no schema describes ${path.join('/')}`);
    if (part.schema.safety === true) return true;
    if (part.schema.safety === 'facts') return BY_FACTS[tag](path);
    parts = childrenOf(part, schemas);
  }
  return false;
}

/** Options may go, each as a whole: two have to stay. */
function isSafetyId(tag, id) {
  return tag === 'ketamine-explainer' && isSafetyBlock(...id.split('/'));
}

function isSafetyBlock(id, blockId) {
  const { safety, blocks } = sections.find((section) => section.id === id);
  return safety || Boolean(blocks.find((block) => block.id === blockId)?.safety);
}

/** Every text and number, with its path. */
function* leaves(node, path = []) {
  const isTree = typeof node === 'object' && node !== null && !Array.isArray(node);
  if (!isTree) yield [path, node];
  else {
    for (const [key, part] of Object.entries(node)) {
      if (path.length || !STATES.includes(key)) yield* leaves(part, [...path, key]);
    }
  }
}

function* allParts(parts, path = '') {
  for (const [key, part] of parts) {
    yield [`${path}/${key}`, part];
    yield* allParts(childrenOf(part, schemas), `${path}/${key}`);
  }
}

/** The paths of what holds texts. */
function groupsOf(paths) {
  const above = paths.flatMap((path) => path.slice(1).map((_, end) => path.slice(0, end + 1)));
  return [...new Map(above.map((path) => [path.join('/'), path])).values()];
}

const at = (node, path) => path.reduce((part, key) => part[key], node);

function nested([key, ...rest], value) {
  return { [key]: rest.length ? nested(rest, value) : value };
}
