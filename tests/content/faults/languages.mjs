import { say, words } from '../plant.mjs';

const SPANISH = 'es/ketamine-explainer.json';
const both = (content, english, spanish) => {
  say(content, english);
  say(content, spanish, 'es');
};

export const faults = [
  {
    rule: 'parity',
    promise: 'finds a string that Spanish lacks',
    plant: (content) => delete words(content, 'common', 'es').about.due,
    file: 'es/common.json',
    pointer: '/about/due',
    message: /is missing in "es"/,
  },
  {
    rule: 'parity',
    promise: 'finds a string that English lacks',
    plant: (content) => delete words(content, 'common').about.due,
    file: 'en/common.json',
    message: /is missing in "en"/,
  },
  {
    rule: 'parity',
    promise: 'finds a whole file that Spanish lacks',
    plant: (content) => delete content.words.es.emergency,
    message: /is missing: <crisis-banner> and <ketamine-explainer> can't speak "es" without it/,
  },
  {
    rule: 'parity',
    promise: 'finds a page that a widget lacks in a language that it speaks',
    plant: (content) => delete words(content, 'pages', 'es').pages['symptom-check'],
    file: 'es/pages.json',
    message: /is missing: the title, heading and description of <symptom-check>'s own page/,
  },
  {
    rule: 'parity',
    promise: 'finds a language of the loader that a widget does not speak',
    plant: (content) => {
      delete content.words.es['symptom-check'];
      delete words(content, 'pages', 'es').pages['symptom-check'];
    },
    file: 'es/language.json',
    message: /is true, but <symptom-check> has no words in "es": set it to false/,
  },
  {
    rule: 'parity',
    promise: 'lets a widget alone not speak a language',
    plant: (content) => {
      content.about.es.data.inLoader = false;
      delete content.words.es['symptom-check'];
      delete content.words.es.instruments;
      delete words(content, 'pages', 'es').pages['symptom-check'];
    },
    level: 'none',
  },
  {
    rule: 'schema',
    promise: 'finds a pattern of a language that is none',
    plant: (content) => (content.about.es.data.denial = '(no'),
    file: 'es/language.json',
    message: /must match format "regex"/,
  },
  {
    rule: 'options',
    promise: 'finds a language of the comparison that can not say that there is no count',
    plant: (content) => delete content.about.es.data.noCount,
    file: 'es/language.json',
    message: /is missing — the comparison needs it/,
  },
  {
    rule: 'parity',
    promise: 'finds an empty string',
    plant: (content) => say(content, ' ', 'es'),
    file: SPANISH,
    message: /is empty/,
  },
  ...[
    ['citations', 'One. [@rush2006; @han2016]', 'Una. [@rush2006]'],
    ['citations', 'One. [@rush2006; @han2016]', 'Una. [@han2016; @rush2006]'],
    ['terms', 'A [[tms|TMS]].', 'Una [[ect|TEC]].'],
    ['numbers', '{per-hundred} people.', 'Personas.'],
    ['variables', 'Call {$number}.', 'Llame al {$numero}.'],
  ].map(([kind, english, spanish]) => ({
    rule: 'parity',
    promise: `finds other ${kind}: ${spanish}`,
    plant: (content) => both(content, english, spanish),
    file: SPANISH,
    message: new RegExp(`has the ${kind}`),
  })),
  {
    rule: 'parity',
    promise: 'lets a language order its terms and numbers as it likes',
    plant: (content) =>
      both(
        content,
        '[[tms|A]] [[ect|B]] {per-hundred} {per-thousand}',
        '{per-thousand} {per-hundred} [[ect|B]] [[tms|A]]',
      ),
    level: 'none',
  },
  {
    rule: 'parity',
    promise: 'warns of a sentence that nobody translated',
    plant: (content) => both(content, 'Bodies and brains differ.', 'Bodies and brains differ.'),
    level: 'warning',
    message: /is identical to/,
  },
  {
    rule: 'translation',
    promise: 'takes no translation for checked that nobody attests',
    plant: (content) => (words(content, 'common', 'es').translation.status = 'checked'),
    file: 'es/common.json',
    message: /not a draft, but nobody has attested it/,
  },
  {
    rule: 'translation',
    promise: 'takes no translation for the original',
    plant: (content) => (words(content, 'common', 'es').translation.status = 'original'),
    message: /not a draft/,
  },
  {
    rule: 'translation',
    promise: 'wants English to be the original',
    plant: (content) => (words(content, 'common').translation.status = 'draft'),
    file: 'en/common.json',
    message: /is not "original"/,
  },
  {
    rule: 'translation',
    promise: 'is content once a named person attests it',
    plant: (content) =>
      Object.assign(words(content, 'common', 'es'), {
        translation: { status: 'checked' },
        review: { name: 'N', credentials: 'C', date: '2026-12-01' },
      }),
    level: 'none',
  },
  ...[
    ['en', 'This page is medically reviewed.'],
    ['en', 'Reviewed by our doctors.'],
    ['es', 'Revisado por nuestros médicos.'],
  ].map(([language, text]) => ({
    rule: 'review-claims',
    promise: `finds "${text}" while nobody attests it`,
    plant: (content) => say(content, text, language),
    message: /claims a review/,
  })),
  {
    rule: 'review-claims',
    promise: 'lets a page say that it has not been reviewed',
    plant: (content) => say(content, 'Not yet reviewed by a doctor.'),
    level: 'none',
  },
  {
    rule: 'review-claims',
    promise: 'lets a page claim what someone attests',
    plant: (content) => {
      words(content).review = { name: 'N', credentials: 'C', date: '2026-12-01' };
      say(content, 'Reviewed by our doctors.');
    },
    level: 'none',
  },
];
