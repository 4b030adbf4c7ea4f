import { error } from '../../../src/content/rules/lib/finding.mjs';

export default {
  name: 'instruments',
  description:
    'A questionnaire adds up: answer lists that exist, bands without gaps, next steps that come no later for a higher total, groups of people that add up.',
  scope: 'facts/instruments.json',
  check({ facts: { instruments: file }, words, languages }) {
    if (!file) return [];
    const { optionLists, instruments } = file.data;
    const known = instruments.map(({ id }) => id);
    return instruments.flatMap((instrument, index) => {
      const at = (part) => ({ file: file.file, pointer: `/instruments/${index}/${part}` });
      return [
        ...lists(instrument, optionLists, at),
        ...bands(instrument, optionLists, at),
        ...steps(instrument, at),
        ...people(instrument, at),
        ...(instrument.next && !known.includes(instrument.next)
          ? [
              error(
                at('next'),
                `unknown instrument "${instrument.next}"`,
                `use one of: ${known.join(', ')}`,
              ),
            ]
          : []),
        ...languages.flatMap((language) => wording(instrument, optionLists, words[language])),
      ];
    });
  },
};

function lists({ options, functional }, optionLists, at) {
  const used = [
    ['options', options],
    ...(functional ? [['functional/options', functional.options]] : []),
  ];
  return used
    .filter(([, id]) => !optionLists[id])
    .map(([part, id]) => error(at(part), `unknown answer list "${id}"`, 'add it to optionLists'));
}

/** From 0 to the highest total, each band starting right after the one before. */
function bands({ bands: ranges, items, options }, optionLists, at) {
  const highest =
    items.length * Math.max(...(optionLists[options] ?? []).map(({ value }) => value));
  const starts = [0, ...ranges.map(({ max }) => max + 1)];
  const gaps = ranges
    .map(({ min, max }, index) => ({ index, ok: min === starts[index] && max >= min }))
    .filter(({ ok }) => !ok)
    .map(({ index }) =>
      error(at(`bands/${index}`), 'leaves a gap or overlaps', `start it at ${starts[index]}`),
    );
  if (starts.at(-1) === highest + 1) return gaps;
  return [
    ...gaps,
    error(at('bands'), `the bands end at ${starts.at(-1) - 1}`, `end them at ${highest}`),
  ];
}

/** From the mildest. The two after it leave the same time. */
const STEPS = ['unwell', 'recheck', 'next-visit', 'longer', 'weeks', 'days', 'tomorrow'];

/** A higher total never waits longer, and the longer form is offered where there is one. */
function steps({ bands: ranges, next }, at) {
  return ranges.flatMap(({ step }, index) => [
    ...(STEPS.indexOf(step) < STEPS.indexOf(ranges[index - 1]?.step)
      ? [error(at(`bands/${index}/step`), 'is milder than the band below', 'use a sooner step')]
      : []),
    ...(step === 'longer' && !next
      ? [
          error(
            at(`bands/${index}/step`),
            'offers a longer form, but names none',
            'name it in "next"',
          ),
        ]
      : []),
  ]);
}

function people({ frequencies }, at) {
  if (!frequencies) return [];
  const { people: whole, truePositive, falsePositive, falseNegative, trueNegative } = frequencies;
  const sum = truePositive + falsePositive + falseNegative + trueNegative;
  return sum === whole
    ? []
    : [error(at('frequencies'), `the groups add up to ${sum}, not ${whole}`, 'correct the counts')];
}

/**
 * The published words hold what the facts ask for: the functional item, one word an answer.
 *
 * @param {{id: string, functional?: any}} instrument
 * @param {Record<string, any[]>} optionLists
 * @param {import('../read.mjs').Files} [files] of a language
 */
function wording({ id, functional }, optionLists, { instruments } = {}) {
  if (!instruments) return [];
  const { file, data } = instruments;
  const at = (pointer) => ({ file, pointer });
  const short = Object.entries(optionLists)
    .filter(([list, options]) => data.optionLists[list]?.length !== options.length)
    .map(([list]) =>
      error(
        at(`/optionLists/${list}`),
        'has a different length from the facts',
        'write one word for each answer',
      ),
    );
  const missing = Boolean(functional) !== Boolean(data.instruments[id]?.functional);
  return missing
    ? [
        ...short,
        error(at(`/instruments/${id}/functional`), 'differs from the facts', 'add or remove it'),
      ]
    : short;
}
