import { ordinary, say, words } from '../plant.mjs';

const wording = (rule, promise, text, message, { language = 'en', level } = {}) => ({
  rule,
  promise,
  message,
  level,
  plant: (content) => say(content, text, language),
});

const HEAVY =
  'Pharmacological interventions necessitate comprehensive multidisciplinary evaluation. '.repeat(
    8,
  );
const PESADO =
  'Las intervenciones farmacológicas requieren evaluaciones multidisciplinarias exhaustivas. '.repeat(
    8,
  );
const many = (count) => `Word${' word'.repeat(count - 1)}.`;

/** Puts words that ask people to act into a section of actions. */
const act = (text) => (content) => {
  const { visit: section } = { visit: words(content).sections['visit-day'] };
  section.blocks[Object.keys(section.blocks)[0]] = text;
};

/** Makes most of the glossary passive. */
const passiveGlossary = (content) => {
  const { terms } = words(content, 'glossary');
  for (const term of Object.values(terms)) term.definition = 'It is given. It was taken.';
};

export const faults = [
  wording('numbers', 'finds digits', 'About 52 people felt better.', /"52" is typed/),
  wording('numbers', 'finds a crisis number', 'Call 988 now.', /"988" is typed/),
  wording('numbers', 'finds digits in Spanish', 'Unas 52 personas.', /"52" is typed/, {
    language: 'es',
  }),
  wording(
    'numbers',
    'finds digits in the shown name of a term',
    'A [[tms|TMS 2]].',
    /"2" is typed/,
  ),
  wording('numbers', 'warns of a number in letters', 'It lasts seven days.', /"seven" may be/, {
    level: 'warning',
  }),
  wording('numbers', 'warns of it in Spanish', 'Dura siete días.', /"siete" may be/, {
    language: 'es',
    level: 'warning',
  }),
  wording('numbers', 'lets ids hold digits', 'It may help {per-hundred}. [@rush2006]', /./, {
    level: 'none',
  }),
  {
    rule: 'reading-level',
    promise: 'stops a section past grade 8',
    plant: (content) => {
      const { blocks } = words(content).sections[ordinary(content).section.id];
      for (const id of Object.keys(blocks)) blocks[id] = HEAVY;
    },
    file: 'en/ketamine-explainer.json',
    message: /reads at grade \d{2}/,
  },
  {
    rule: 'reading-level',
    promise: 'warns past grade 6',
    plant: (content) => {
      const { blocks } = words(content).sections[ordinary(content).section.id];
      const text = 'A doctor can talk about other options with you at any visit. '.repeat(4);
      for (const id of Object.keys(blocks)) blocks[id] = text;
    },
    level: 'warning',
    message: /reads at grade [67]\.\d/,
  },
  {
    rule: 'reading-level',
    promise: 'stops a widget by SMOG where its sentences are short but its words are long',
    plant: (content) => {
      for (const { blocks } of Object.values(words(content).sections)) {
        for (const id of Object.keys(blocks))
          blocks[id] = 'Medicine and therapy may each help you to feel a bit more well in time.';
      }
    },
    pointer: '/',
    // Grade 8 or less by Flesch-Kincaid: it is SMOG that stops it.
    message: /reads at grade [0-7]\.\d and SMOG (?:[89]|1\d)\.\d/,
  },
  {
    rule: 'reading-level',
    promise: 'does not judge a few words',
    plant: (content) => (words(content, 'emergency').title = 'Psychopharmacological signs'),
    level: 'none',
    file: 'en/emergency.json',
  },
  {
    rule: 'reading-ease',
    promise: 'stops Spanish that is hard to read',
    plant: (content) => {
      const { blocks } = words(content, 'ketamine-explainer', 'es').sections[
        ordinary(content).section.id
      ];
      for (const id of Object.keys(blocks)) blocks[id] = PESADO;
    },
    file: 'es/ketamine-explainer.json',
    message: /Fernández Huerta/,
  },
  {
    rule: 'reading-ease',
    promise: 'warns of Spanish that is fairly hard',
    plant: (content) => {
      const { blocks } = words(content, 'ketamine-explainer', 'es').sections[
        ordinary(content).section.id
      ];
      const text = 'El equipo médico mira sus medicamentos antes de cada visita. ';
      for (const id of Object.keys(blocks)) blocks[id] = text.repeat(4);
    },
    level: 'warning',
    message: /Fernández Huerta/,
  },
  wording('sentence-length', 'stops at 26 words', many(26), /^26 words/),
  wording('sentence-length', 'warns at 21 words', many(21), /^21 words/, { level: 'warning' }),
  wording('sentence-length', 'lets 20 words pass', `${many(20)} ${many(20)}`, /./, {
    level: 'none',
  }),
  wording('sentence-length', 'gives Spanish a fifth more', many(25), /./, {
    language: 'es',
    level: 'none',
  }),
  wording('sentence-length', 'stops Spanish at 31 words', many(31), /^31 words/, {
    language: 'es',
  }),
  {
    rule: 'passive-voice',
    promise: 'stops a passive action',
    plant: act('A ride home must be taken.'),
    message: /"taken" is passive/,
  },
  {
    rule: 'passive-voice',
    promise: 'lets an active one pass',
    plant: act('Take a ride home.'),
    level: 'none',
  },
  {
    rule: 'passive-voice',
    promise: 'stops a file with too many passive sentences',
    plant: passiveGlossary,
    file: 'en/glossary.json',
    message: /sentences are passive/,
  },
  wording('passive-voice', 'lets one passive sentence pass elsewhere', 'It was found.', /./, {
    level: 'none',
  }),
  wording(
    'phrases',
    'gives the reason and what to say',
    'He committed suicide.',
    /safe messaging.*say "died by suicide"/,
  ),
  wording(
    'phrases',
    'knows Spanish',
    'Es el último recurso.',
    /it takes hope away.*say "depresión/,
    {
      language: 'es',
    },
  ),
  wording(
    'phrases',
    'looks at what readers see, not at ids',
    '[[response|no side effects]]',
    /promises more/,
  ),
];
