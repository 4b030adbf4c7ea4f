import { error } from '../../../src/content/rules/lib/finding.mjs';
import { atPointer } from '../../../src/content/walk.mjs';
import { servicesOf } from './lib/records.mjs';

export default {
  name: 'outline',
  description: 'Words and facts have the same ids: no words without a fact, no fact without words.',
  scope: 'words',
  check(content) {
    const wanted = [
      ...explainerIds(content),
      ...comparisonIds(content),
      ...findingIds(content),
      ...sharedIds(content),
      ...crisisIds(content),
      ...instrumentIds(content),
    ];
    return content.languages.flatMap((language) =>
      wanted.flatMap(({ name, ...each }) => {
        const words = content.words[language][name];
        return words ? compare(words, each) : [];
      }),
    );
  },
};

/** `open`: more words than the facts use are fine, such as names for values of an enumeration. */
function compare({ file, data }, { pointer, ids, open, optional }) {
  const have = Object.keys(atPointer(data, pointer) ?? {});
  const missing = optional ? [] : ids.filter((id) => !have.includes(id));
  const extra = open ? [] : have.filter((id) => !ids.includes(id));
  return [
    ...missing.map((id) =>
      error(
        { file, pointer: `${pointer}/${id}` },
        'has no words',
        'write them, or remove the id from facts',
      ),
    ),
    ...extra.map((id) =>
      error(
        { file, pointer: `${pointer}/${id}` },
        'no fact has this id',
        'add it to facts, or delete the words',
      ),
    ),
  ];
}

function explainerIds({ facts }) {
  const outline = facts['ketamine-explainer']?.data;
  if (!outline) return [];
  const name = 'ketamine-explainer';
  const sections = outline.sections.flatMap(({ id, blocks }) => [
    { name, pointer: `/sections/${id}/blocks`, ids: blocks.map((block) => block.id) },
    { name, pointer: `/sections/${id}/groups`, ids: unique(blocks.map(({ group }) => group)) },
  ]);
  return [
    { name, pointer: '/sections', ids: idsOf(outline.sections) },
    ...sections,
    ...quizIds(name, outline),
    { name, pointer: '/onset', ids: idsOf(facts.onset?.data.treatments ?? []) },
  ];
}

function quizIds(name, { quiz }) {
  const answers = quiz.flatMap(({ id, options }) => [
    { name, pointer: `/quiz/${id}/options`, ids: options },
    { name, pointer: `/quiz/${id}/explanations`, ids: options },
  ]);
  return [{ name, pointer: '/quiz', ids: idsOf(quiz) }, ...answers];
}

function comparisonIds({ facts }) {
  const name = 'tx-options-compare';
  const outline = facts[name]?.data;
  if (!outline) return [];
  const rows = idsOf(outline.rows);
  const cells = idsOf(outline.options).map((id) => `/options/${id}/cells`);
  return [
    { name, pointer: '/rows', ids: rows },
    { name, pointer: '/options', ids: idsOf(outline.options) },
    ...cells.map((pointer) => ({ name, pointer, ids: rows })),
    { name, pointer: '/values/domains', ids: idsOf(outline.domains) },
    { name, pointer: '/values/traits', ids: idsOf(outline.traits) },
    ...quizIds(name, outline),
    { name, pointer: '/ready/items', ids: outline.ready },
    { name, pointer: '/questions/blocks', ids: outline.questions },
  ];
}

function findingIds({ facts: { risks } }) {
  const name = 'findings';
  const records = risks?.data.risks ?? [];
  const term = (key, ids) => ({ name, pointer: `/${key}`, ids: unique(ids), open: true });
  return [
    { name, pointer: '/risks', ids: records.map(({ id }) => id) },
    term(
      'outcomes',
      records.map(({ outcome }) => outcome),
    ),
    term(
      'designs',
      records.map(({ design }) => design),
    ),
    term(
      'funding',
      records.map(({ funding }) => funding),
    ),
    term(
      'certainty',
      records.map(({ certainty }) => certainty.level),
    ),
    term(
      'reasons',
      records.flatMap(({ certainty }) => certainty.reasons ?? []),
    ),
  ];
}

function sharedIds({ facts }) {
  const signs = facts.emergency?.data.signs.map(({ id }) => id) ?? [];
  return [{ name: 'emergency', pointer: '/signs', ids: signs }];
}

function instrumentIds({ facts }) {
  const data = facts.instruments?.data;
  if (!data) return [];
  const ids = data.instruments.map(({ id }) => id);
  const whole = ['/start/what', '/start/authority', '/results'];
  return [
    ...whole.map((pointer) => ({ name: 'symptom-check', pointer, ids })),
    { name: 'instruments', pointer: '/instruments', ids },
    { name: 'instruments', pointer: '/optionLists', ids: Object.keys(data.optionLists) },
    ...data.instruments.flatMap(({ id, items, bands }) => [
      {
        name: 'instruments',
        pointer: `/instruments/${id}/items`,
        ids: items.map((each) => each.id),
      },
      { name: 'symptom-check', pointer: `/results/${id}/bands`, ids: bands.map((each) => each.id) },
    ]),
  ];
}

function crisisIds(content) {
  const services = servicesOf(content).filter(({ service }) => service.shown);
  const countries = content.facts['crisis-lines']?.data.countries ?? [];
  const roles = countries.flatMap(({ emergency }) => emergency.map(({ role }) => role));
  const audiences = services.map(({ service }) => service.audience);
  const ids = services.map(({ service }) => service.id);
  return [
    { name: 'common', pointer: '/crisis/roles', ids: unique(roles), open: true },
    { name: 'crisis-banner', pointer: '/audiences', ids: unique(audiences), open: true },
    { name: 'crisis-banner', pointer: '/expect/services', ids, optional: true },
  ];
}

function idsOf(records) {
  return records.map(({ id }) => id);
}

function unique(ids) {
  return [...new Set(ids.filter(Boolean))];
}
