import { words } from '../plant.mjs';

const LATE = { today: '2040-01-01' };
const dates = (promise, message, plant, file) => ({ rule: 'dates', promise, message, plant, file });
const span = (data, published, reviewBy) => Object.assign(data, { published, reviewBy });

export const faults = [
  dates('wants publication before review', /is before published/, ({ facts }) =>
    span(facts.risks.data, '2027-01-02', '2027-01-01'),
  ),
  dates('knows the calendar', /2027-02-30 isn't a real date/, ({ facts }) =>
    span(facts.risks.data, '2027-01-02', '2027-02-30'),
  ),
  dates('gives crisis lines 90 days', /91 days after published; phone lines change/, ({ facts }) =>
    span(facts['crisis-lines'].data, '2026-01-01', '2026-04-02'),
  ),
  dates(
    'gives facts from the Spravato label 90 days',
    /is based on "fda_spravato_label"/,
    ({ facts }) => {
      span(facts.numbers.data, '2026-01-01', '2026-12-01');
      facts.numbers.data.numbers[0].sources = ['fda_spravato_label'];
    },
    'facts/numbers.json',
  ),
  dates(
    'gives words that cite the label 90 days',
    /is based on/,
    (content) => span(words(content), '2026-01-01', '2026-12-01'),
    'en/ketamine-explainer.json',
  ),
  dates(
    'gives words and evidence a year',
    /366 days after published; evidence and words/,
    (content) => span(words(content, 'glossary'), '2026-01-01', '2027-01-02'),
  ),
  {
    rule: 'due',
    promise: 'only warns of what is past due, so that an old clone still passes',
    plant: ({ facts }) => span(facts.risks.data, '2026-01-01', '2026-12-01'),
    with: { today: '2026-12-02' },
    level: 'warning',
    file: 'facts/risks.json',
    message: /was due for review by 2026-12-01/,
  },
  {
    rule: 'due',
    promise: 'fails a release with it',
    plant: ({ facts }) => span(facts.risks.data, '2026-01-01', '2026-12-01'),
    with: { ...LATE, release: true },
    message: /was due for review by 2026-12-01/,
  },
  {
    rule: 'due',
    promise: 'lets the last day pass',
    plant: ({ facts }) => span(facts.risks.data, '2026-01-01', '2026-12-01'),
    with: { today: '2026-12-01', release: true },
    level: 'none',
  },
];
