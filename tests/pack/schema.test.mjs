/** The schema for editors against the command line: neither may promise what the other refuses. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { importTs } from '../../tools/content/import-ts.mjs';
import { packSchema } from '../../tools/build/pack-schema.mjs';
import { FAULTS } from './faults.mjs';
import { check, good, spoiled } from './support.mjs';

const schema = JSON.parse(readFileSync('dist/schema/clinic-pack.schema.json', 'utf8'));
const { WIDGETS } = await importTs('src/cli/widgets.mjs');
const fits = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
}).compile(schema);

/** What a schema can't say: what leads where, how things go together, which days there are. */
const BEYOND = /leads nowhere$|two attestations|that there isn’t$/;

it('is what the words and the widgets make it', async () => {
  assert.deepEqual(schema, await packSchema());
});

it('is where the package says', () => {
  const { exports, bin, files } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.equal(exports['./clinic-pack.schema.json'], './dist/schema/clinic-pack.schema.json');
  assert.equal(bin['care-widgets'], 'dist/cli/bin.mjs');
  assert.ok(files.includes('dist'));
});

it('takes a good pack', () => {
  assert.ok(fits(good()), JSON.stringify(fits.errors));
  assert.ok(fits({ $schema: 'clinic-pack.schema.json', ...good() }));
});

describe('refuses what the command line refuses', () => {
  for (const [what, at, value] of FAULTS) {
    if (BEYOND.test(what) && !/widget|language/.test(what)) continue;
    it(what, () => assert.equal(fits(spoiled(at, value)), false));
  }
});

for (const [tag, { packs, rules, ids }] of Object.entries(WIDGETS)) {
  describe(`<${tag}>`, () => {
    it('completes exactly the ids that may be hidden', async () => {
      const { hide } = schema.properties[tag].properties;
      assert.deepEqual(
        hide.items?.enum ?? [],
        ids.filter((id) => rules.mayHide?.(id)),
      );
      for (const id of hide.items?.enum ?? []) {
        const { code } = await check({ clinic: { name: 'R' }, [tag]: { hide: [id] } });
        assert.equal(code, 0, id);
      }
    });

    for (const [language, words] of Object.entries(packs)) {
      it(`takes every built-in text that may change and none of safety, in ${language}`, async () => {
        const isSafe = (path) => rules.safety.test(`/${path.join('/')}`);
        const inPack = (part) => ({ clinic: { name: 'R' }, [tag]: { [language]: part } });
        const all = leaves(words);
        for (const path of all) {
          assert.equal(fits(inPack(nested(path, 'Ours.'))), !isSafe(path), path.join('/'));
        }
        const { found } = await check(
          inPack(all.map((path) => nested(path, 'Ours.')).reduce(merged)),
        );
        const refused = found.map(({ pointer }) => pointer);
        assert.deepEqual(
          refused.sort(),
          all
            .filter(isSafe)
            .map((path) => `/${tag}/${language}/${path.join('/')}`)
            .sort(),
        );
      });

      it(`gives as defaults words that it takes itself, in ${language}`, async () => {
        const defaults = [...defaultsIn(schema.properties[tag].properties[language])];
        const all = defaults.map(([path, text]) => nested(path, text)).reduce(merged, {});
        const pack = { clinic: { name: 'R' }, [tag]: { [language]: all } };
        assert.ok(fits(pack), JSON.stringify(fits.errors));
        const { found } = await check(pack);
        assert.deepEqual(
          found.filter(({ level }) => level === 'error'),
          [],
        );
      });
    }
  });
}

/** Paths of every text, without what tells about the words. */
function leaves(node, path = []) {
  if (typeof node === 'string' || Array.isArray(node)) return [path];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, part]) =>
    !path.length && ['published', 'reviewBy', 'review', 'translation'].includes(key)
      ? []
      : leaves(part, [...path, key]),
  );
}

function* defaultsIn({ properties = {} }, path = []) {
  for (const [key, part] of Object.entries(properties)) {
    if (part.default !== undefined) yield [[...path, key], part.default];
    else if (part) yield* defaultsIn(part, [...path, key]);
  }
}

function nested([key, ...rest], text) {
  return { [key]: rest.length ? nested(rest, text) : text };
}

function merged(a, b) {
  const result = { ...a };
  for (const [key, part] of Object.entries(b)) {
    result[key] = typeof part === 'object' && key in a ? merged(a[key], part) : part;
  }
  return result;
}
