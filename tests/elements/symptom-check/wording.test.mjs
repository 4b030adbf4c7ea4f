/** The published wording, letter by letter: a changed item is no longer the validated one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const published = read('tests/elements/symptom-check/published-wording.json');

describe('the published wording', () => {
  for (const language of ['en', 'es']) {
    const words = read(`src/content/${language}/instruments.json`);
    const { options, ...instruments } = published[language];

    for (const [id, { stem, items, functional }] of Object.entries(instruments)) {
      it(`of ${id} in ${language} is byte for byte the form's`, () => {
        const ours = words.instruments[id];
        assert.equal(ours.stem, stem);
        assert.deepEqual(Object.values(ours.items), items);
        assert.equal(ours.functional ?? null, functional);
      });
    }

    it(`of the answers in ${language} is byte for byte the form's, in its order`, () => {
      assert.deepEqual(words.optionLists, options);
    });
  }

  it('has the items in the order of the facts', () => {
    const facts = read('src/content/facts/instruments.json');
    for (const { id, items } of facts.instruments) {
      const ids = items.map((item) => item.id);
      for (const language of ['en', 'es']) {
        const words = read(`src/content/${language}/instruments.json`);
        assert.deepEqual(Object.keys(words.instruments[id].items), ids);
      }
    }
  });
});
