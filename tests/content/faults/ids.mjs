import { ordinary, said, say, words } from '../plant.mjs';

const EXPLAINER = 'en/ketamine-explainer.json';

export const faults = [
  {
    rule: 'schema',
    promise: 'refuses a key that the schema does not know',
    plant: (content) => (words(content).titel = 'Ketamine'),
    file: EXPLAINER,
    message: /additional properties: "titel"/,
  },
  {
    rule: 'schema',
    promise: 'refuses a misspelled value of an enumeration',
    plant: (content) => (content.facts.risks.data.risks[0].outcome = 'respons'),
    pointer: '/risks/0/outcome',
    message: /response, remission, relapse/,
  },
  {
    rule: 'resolves',
    promise: 'names the nearest known citation',
    plant: (content) => say(content, 'It may help. [@rush2066]'),
    file: EXPLAINER,
    message: /unknown citation "rush2066", nearest known: rush2006/,
  },
  {
    rule: 'resolves',
    promise: 'names the nearest known term',
    plant: (content) => say(content, 'A [[glutamat]] signal.'),
    message: /unknown glossary term "glutamat", nearest known: glutamate/,
  },
  {
    rule: 'resolves',
    promise: 'names the nearest known number',
    plant: (content) => say(content, 'For {per-hundert} people.'),
    message: /unknown number "per-hundert", nearest known: per-hundred/,
  },
  {
    rule: 'resolves',
    promise: 'refuses to show readers an internal source',
    plant: (content) => {
      content.facts.references.data.references[0].internalOnly = true;
      say(content, `It may help. [@${content.facts.references.data.references[0].id}]`);
    },
    message: /internal: cite a source that readers can open/,
  },
  {
    rule: 'resolves',
    promise: 'keeps figures that nobody has checked out of words',
    plant: (content) => {
      const [record] = content.facts.risks.data.risks;
      record.needsSourceCheck = true;
      say(content, `For {${record.id}.treated} people.`);
    },
    message: /unknown number/,
  },
  ...[
    'See [@rush2006',
    'See [rush2006]',
    'A [[glutamate|brain signal]',
    'For {per-hundred people',
    'See @rush2006.',
  ].map((text) => ({
    rule: 'inline-forms',
    promise: `finds what is left of "${text}"`,
    plant: (content) => say(content, text),
    file: EXPLAINER,
    message: /is not part of a valid inline form/,
  })),
  {
    rule: 'inline-forms',
    promise: 'knows every proper form',
    plant: (content) =>
      say(
        content,
        'A [[glutamate]] or [[tms|TMS]] for {per-hundred} of {$name}. [@rush2006; @han2016]',
      ),
    level: 'none',
  },
  {
    rule: 'outline',
    promise: 'finds a block without words',
    plant: (content) =>
      delete words(content).sections[ordinary(content).section.id].blocks[
        ordinary(content).block.id
      ],
    file: EXPLAINER,
    message: /has no words/,
  },
  {
    rule: 'outline',
    promise: 'finds words without a block',
    plant: (content) =>
      (words(content).sections[ordinary(content).section.id].blocks.stray = 'Stray.'),
    message: /no fact has this id/,
  },
  {
    rule: 'outline',
    promise: 'finds a section without words, also in Spanish',
    plant: (content) =>
      delete words(content, 'ketamine-explainer', 'es').sections[ordinary(content).section.id],
    file: 'es/ketamine-explainer.json',
    message: /has no words/,
  },
  {
    rule: 'outline',
    promise: 'finds a finding whose limits have no name',
    plant: (content) => delete words(content, 'findings').outcomes.response,
    pointer: '/outcomes/response',
    message: /has no words/,
  },
  {
    rule: 'outline',
    promise: 'finds an answer of the quiz without explanation',
    plant: (content) => {
      const [{ id, options }] = content.facts['ketamine-explainer'].data.quiz;
      delete words(content).quiz[id].explanations[options[0]];
    },
    message: /has no words/,
  },
  {
    rule: 'outline',
    promise: 'finds an emergency sign that no fact has',
    plant: (content) => (words(content, 'emergency').signs.stray = 'Stray.'),
    file: 'en/emergency.json',
    pointer: '/signs/stray',
    message: /no fact has this id/,
  },
  {
    rule: 'unique-ids',
    promise: 'finds an id that stands twice',
    plant: ({ facts }) => facts.numbers.data.numbers.push({ ...facts.numbers.data.numbers[0] }),
    file: 'facts/numbers.json',
    message: /appears twice/,
  },
  {
    rule: 'unused',
    promise: 'lists a number that no words use',
    plant: ({ facts }) =>
      facts.numbers.data.numbers.push({ ...facts.numbers.data.numbers[0], id: 'idle' }),
    level: 'note',
    message: /no words use \{idle\}/,
  },
  {
    rule: 'unused',
    promise: 'lists a term that no words use',
    plant: (content) =>
      (words(content, 'glossary').terms.idle = { term: 'idle', definition: 'At rest.' }),
    level: 'note',
    message: /no words use .*\bidle\b/,
  },
  {
    rule: 'citations',
    promise: 'finds a sourced block that cites nothing',
    plant: (content) => {
      ordinary(content).block.basis = 'source';
      say(content, said(content).replace(/ *\[@[^\]]*\]/g, ''));
    },
    file: EXPLAINER,
    message: /is based on a source but cites none/,
  },
  {
    rule: 'citations',
    promise: 'finds general knowledge that is dressed up with a citation',
    plant: (content) => {
      ordinary(content).block.basis = 'general-knowledge';
      say(content, 'It may help. [@rush2006]');
    },
    message: /marked general-knowledge but cites rush2006/,
  },
  {
    rule: 'citations',
    promise: 'finds a citation that the outline does not list',
    plant: (content) => {
      ordinary(content).block.sources = ['rush2006'];
      say(content, 'It may help. [@han2016]');
    },
    message: /cites "han2016", which the outline doesn't list/,
  },
];
