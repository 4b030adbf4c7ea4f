import { ordinary, risk, say } from '../plant.mjs';

const on = (change) => (content) => change(risk(content), content);
const finding = (promise, message, change) => ({
  rule: 'findings',
  promise,
  message,
  file: 'facts/risks.json',
  plant: on(change),
});

export const faults = [
  {
    rule: 'sources',
    promise: 'finds a source that no reference has, and names the nearest',
    plant: (content) => (ordinary(content).block.sources = ['rush2066']),
    file: 'facts/ketamine-explainer.json',
    message: /unknown source "rush2066", nearest known: rush2006/,
  },
  {
    rule: 'sources',
    promise: 'knows general knowledge as a source',
    plant: (content) => (ordinary(content).block.sources = ['gk']),
    level: 'none',
  },
  {
    rule: 'basis',
    promise: 'finds a sourced fact whose only source is general knowledge',
    plant: (content) =>
      Object.assign(ordinary(content).block, { basis: 'source', sources: ['gk'] }),
    message: /is based on a source but names none/,
  },
  {
    rule: 'basis',
    promise: 'finds a sourced number without any source',
    plant: ({ facts }) =>
      Object.assign(facts.numbers.data.numbers[0], { basis: 'source', sources: [] }),
    file: 'facts/numbers.json',
    message: /names none/,
  },
  finding('draws nothing that needs a source check', /nobody has checked/, (record) => {
    record.needsSourceCheck = true;
  }),
  finding('draws nothing without a comparison', /drawn without a comparison group/, (record) => {
    record.comparison = null;
  }),
  finding(
    'wants the missing comparison said in the design',
    /does not match its comparison group/,
    (record) => {
      Object.assign(record, { comparison: null, iconArray: false });
    },
  ),
  finding(
    'wants no comparison where the design has none',
    /does not match its comparison group/,
    (record) => {
      record.design = 'no-comparison';
    },
  ),
  finding('keeps to one denominator', /different denominator/, (record, { facts }) => {
    facts.risks.data.risks.at(-1).denominator = 1000;
  }),
  finding('counts no more people than there are', /more people than its denominator/, (record) => {
    record.treated = record.denominator + 1;
  }),
  finding('adds up: difference', /other than treated minus comparison/, (record) => {
    record.difference.perDenominator += 5;
  }),
  finding('adds up: interval', /interval that does not contain its difference/, (record) => {
    record.difference.low = record.difference.perDenominator + 1;
  }),
  finding('adds up: counts', /counts that do not match its share/, (record) => {
    record.counts.treated[0] += 20;
  }),
  finding('says that a gap could be chance', /could be chance/, (record) => {
    record.difference.low = -record.difference.high;
    record.certainty.reasons = [];
  }),
  finding('says chance only where the interval holds zero', /could be chance/, (record) => {
    Object.assign(record.difference, { perDenominator: 10, low: 5, high: 15 });
    record.certainty.reasons = ['chance'];
  }),
  finding('features only what can be drawn', /can't be drawn/, (record, { facts }) => {
    facts.risks.data.featured = 'nothing';
  }),
  {
    rule: 'comparisons',
    promise: 'finds a result told without its comparison',
    plant: on(({ id }, content) =>
      say(content, `After the spray, {${id}.treated} of {${id}.denominator} did.`),
    ),
    message: /without its comparison/,
  },
  {
    rule: 'comparisons',
    promise: 'is content with both',
    plant: on(({ id }, content) =>
      say(content, `{${id}.treated} did. With the other, {${id}.comparison} did.`),
    ),
    level: 'none',
  },
  {
    rule: 'comparisons',
    promise: 'finds two outcomes in one sentence',
    plant: on((record, content) => {
      const other = content.facts.risks.data.risks.find(
        ({ outcome }) => outcome !== record.outcome,
      );
      const both = ({ id }) => `{${id}.treated} and {${id}.comparison}`;
      say(content, `It was ${both(record)}, or ${both(other)}.`);
    }),
    message: /which measured different things/,
  },
  ...reference('has an invalid DOI', /an invalid DOI/, { doi: '1001/jama' }),
  ...reference('has an invalid PMID', /an invalid PMID/, { pmid: 'PMC123' }),
  ...reference('links elsewhere than its DOI', /a DOI other than its own/, {
    url: 'https://doi.org/10.1000/x',
    doi: '10.1000/y',
  }),
  ...reference('has an identifier from memory', /nobody has seen/, {
    verified: 'memory',
    doi: '10.1000/y',
  }),
  {
    rule: 'references',
    promise: 'warns of a cited reference that readers can’t open',
    plant: ({ facts, ...content }) => {
      const record = facts.references.data.references.find(({ id }) => id === 'rush2006');
      for (const key of ['doi', 'pmid', 'url']) delete record[key];
      say({ facts, ...content }, 'It may help. [@rush2006]');
    },
    level: 'warning',
    message: /can't open "rush2006"/,
  },
  {
    rule: 'false-references',
    promise: 'finds a wrong DOI of the source article in a reference',
    plant: ({ facts }) => (facts.references.data.references[0].doi = '10.1016/j.cell.2016.04.015'),
    file: 'facts/references.json',
    pointer: '/references/0/doi',
    message: /does not belong to the paper/,
  },
  {
    rule: 'false-references',
    promise: 'finds its wrong PMID in a note',
    plant: (content) => (risk(content).note = 'See PMID 28571477.'),
    message: /28571477/,
  },
  {
    rule: 'instruments',
    promise: 'refuses a gap between two bands',
    plant: (content) => (content.facts.instruments.data.instruments[0].bands[1].min = 6),
    pointer: '/instruments/0/bands/1',
    message: /leaves a gap or overlaps/,
  },
  {
    rule: 'instruments',
    promise: 'refuses bands that end before the highest total',
    plant: (content) => (content.facts.instruments.data.instruments[0].bands.at(-1).max = 26),
    pointer: '/instruments/0/bands',
    message: /end at 26/,
  },
  {
    rule: 'instruments',
    promise: 'refuses a next step that comes later for a higher total',
    plant: (content) => (content.facts.instruments.data.instruments[0].bands[3].step = 'recheck'),
    pointer: '/instruments/0/bands/3/step',
    message: /milder than the band below/,
  },
  {
    rule: 'instruments',
    promise: 'refuses to send on to a longer form that there isn’t',
    plant: (content) => delete content.facts.instruments.data.instruments[1].next,
    pointer: '/instruments/1/bands/1/step',
    message: /offers a longer form, but names none/,
  },
  {
    rule: 'instruments',
    promise: 'refuses groups of people that don’t make the whole',
    plant: (content) =>
      (content.facts.instruments.data.instruments[0].frequencies.truePositive = 8),
    pointer: '/instruments/0/frequencies',
    message: /add up to 99, not 100/,
  },
  {
    rule: 'instruments',
    promise: 'refuses a list of answers with a word too few',
    plant: (content) => content.words.es.instruments.data.optionLists.frequency.pop(),
    file: 'es/instruments.json',
    message: /has a different length/,
  },
];

function reference(what, message, change) {
  return [
    {
      rule: 'references',
      promise: `finds a reference that ${what}`,
      plant: ({ facts }) => Object.assign(facts.references.data.references[0], change),
      pointer: '/references/0',
      message,
    },
  ];
}
