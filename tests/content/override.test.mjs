/**
 * A clinic's override is judged twice: in its editor by the JSON Schema, on the page by
 * src/words/override.ts, which can't carry a schema validator. Both must say the same.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { importTs } from '../../tools/content/import-ts.mjs';
import { readSchemas } from '../../tools/content/schema.mjs';

const { overlay } = await importTs('src/words/override.ts');
const { clinicRules } = await importTs('src/elements/ketamine-explainer/clinic-rules.ts');
const { ketamineExplainerPacks } = await importTs('src/content/locales.ts');

const builtIn = ketamineExplainerPacks.en;
const [section] = Object.keys(builtIn.sections).slice(1);
const [block] = Object.keys(builtIn.sections[section].blocks);
const [quiz] = Object.keys(builtIn.quiz);

const schemas = await readSchemas();
const bySchema = partialValidator();
/** What is safety text is not for this test. */
const rules = { ...clinicRules, safety: /$^/ };
const onPage = (override) => !overlay(builtIn, override, rules).refusals.length;

/** The schema of an override: the widget's words and what it shares, any part of them. */
function partialValidator() {
  const ajv = new Ajv2020({ strict: false });
  for (const [name, schema] of Object.entries(schemas)) {
    // A review is whole or not at all; everything else may be left out.
    ajv.addSchema(name === 'common.schema.json' ? schema : withoutRequired(schema));
  }
  const { properties, ...words } = withoutRequired(schemas['ketamine-explainer-words.schema.json']);
  const shared = (name) => ({ $ref: `${name}-words.schema.json` });
  const glossary = { $ref: 'glossary-words.schema.json#/properties/terms' };
  return ajv.compile({
    ...words,
    $id: 'override.schema.json',
    properties: {
      ...properties,
      common: shared('common'),
      emergency: shared('emergency'),
      glossary,
    },
  });
}

function withoutRequired(node) {
  if (Array.isArray(node)) return node.map(withoutRequired);
  if (!node || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(
    ([key, value]) => key !== 'required' || !Array.isArray(value),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutRequired(value)]));
}

const inBlock = (words) => ({ sections: { [section]: { blocks: { [block]: words } } } });
const person = { name: 'N', credentials: 'C', date: '2026-12-01' };

const accepted = {
  'nothing at all': {},
  'another title': { title: 'Ketamine at our clinic' },
  'other words in a block': inBlock('Our own words.'),
  'a citation and a term in a block': inBlock('A [[glutamate]] signal. [@rush2006]'),
  'a block of its own': { sections: { [section]: { blocks: { 'our-clinic': 'Call us.' } } } },
  'an emergency sign of its own': { emergency: { signs: { 'our-sign': 'Fever.' } } },
  'another answer of the quiz': { quiz: { [quiz]: { question: 'Which one?' } } },
  'a label that many widgets share': { common: { about: { due: 'Due.' } } },
  'another meaning of a term': { glossary: { tms: { definition: 'Magnetic pulses.' } } },
  'a review': { review: person },
  'a review with an organization': { review: { ...person, organization: 'O' } },
  'no review': { review: null },
};

const refused = {
  'a number for words': { title: 5 },
  'nothing for words': { title: null },
  'a list for words': { title: ['Ketamine'] },
  'an object for words': { title: { en: 'Ketamine' } },
  'empty words': { title: '' },
  'blank words': inBlock(' '),
  'markup in a title': { title: '<b>Ketamine</b>' },
  'markup in a block': inBlock('See <a href="x">this</a>.'),
  'words for a group of words': { notAdvice: 'No advice.' },
  'a list for sections': { sections: [] },
  'nothing for sections': { sections: null },
  'an unknown key': { titel: 'Ketamine' },
  'an unknown key of a section': { sections: { [section]: { body: 'Words.' } } },
  'markup in a block of its own': { sections: { [section]: { blocks: { ours: '<i>x</i>' } } } },
  'a number for a block of its own': { sections: { [section]: { blocks: { ours: 1 } } } },
  'a review without credentials': { review: { name: 'N', date: '2026-12-01' } },
  'a review in words': { review: 'Reviewed by us' },
  'a review without a name': { review: { ...person, name: '' } },
  'a date in words': { published: 'soon' },
  'an unknown state of the translation': { translation: { status: 'fine' } },
  'a list': [],
  'a string': 'words',
};

describe('schema and page accept', () => {
  for (const [what, override] of Object.entries(accepted)) {
    test(what, () => {
      assert.equal(bySchema(override), true, JSON.stringify(bySchema.errors));
      assert.equal(onPage(override), true, 'on the page');
    });
  }
});

describe('schema and page refuse', () => {
  for (const [what, override] of Object.entries(refused)) {
    test(what, () => {
      assert.equal(bySchema(override), false, 'by the schema');
      assert.equal(onPage(override), false, 'on the page');
    });
  }
});

/** What a check by shape alone would let through. */
const malformed = {
  'a citation in a title, where no link can stand': { title: 'See [@rush2006]' },
  'a term inside the meaning of a term': { glossary: { tms: { definition: 'A [[ect]].' } } },
  'space around words': { title: ' Ketamine ' },
  'a review whose date is none': { review: { ...person, date: 'soon' } },
  'a review with an unknown key': { review: { ...person, license: 'L' } },
  'a review whose organization is a number': { review: { ...person, organization: 5 } },
  'a month that is none': { published: '2026-13-01' },
  'an id that is no id': { sections: { [section]: { blocks: { 'Our Clinic': 'Call us.' } } } },
};

describe('schema and page refuse what has the right kind and the wrong form', () => {
  for (const [what, override] of Object.entries(malformed)) {
    test(what, () => {
      assert.equal(bySchema(override), false, 'by the schema');
      assert.equal(onPage(override), false, 'on the page');
    });
  }
});

test('the page is stricter where an id would show nowhere', () => {
  const override = { sections: { 'no-such-section': { title: 'Ours' } } };
  assert.equal(onPage(override), false);
});

test('the page is stricter where a reference or a term leads nowhere', () => {
  assert.equal(onPage(inBlock('A claim. [@nobody1900]')), false);
  assert.equal(onPage(inBlock('A [[no-such-term]].')), false);
});

test('the page names each refusal by its JSON pointer', () => {
  const { refusals } = overlay(builtIn, inBlock(5), rules);
  assert.deepEqual(
    refusals.map(({ pointer }) => pointer),
    [`/sections/${section}/blocks/${block}`],
  );
});

test('nothing of an override with a refusal is used', () => {
  const { words } = overlay(builtIn, { title: 'Ours', summary: 5 }, rules);
  assert.equal(words.title, builtIn.title);
});
