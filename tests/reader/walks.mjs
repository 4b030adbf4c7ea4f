/** The walks that are listened to: which page, which keys, and what must be heard of it whatever is approved. */
import { readFileSync } from 'node:fs';
import { inOrder } from './transcripts.mjs';

const words = (lang, name) => JSON.parse(readFileSync(`src/content/${lang}/${name}.json`, 'utf8'));
const filled = (text, values) => text.replace(/\{\$(\w+)\}/g, (_, name) => values[name]);
const times = (count, key) => Array.from({ length: count }, () => key);

/** A question that is reached by Tab and answered, then the next one. `Return` goes on, as in a form. */
const answered = (keys = ['space']) => ['Tab', ...keys, 'Return'];

export const WALKS = {
  'crisis-bar': {
    tags: ['crisis-banner'],
    html: '<crisis-banner></crisis-banner><crisis-banner variant="card"></crisis-banner>',
    keys: [
      // By Tab from the top of the page, then by landmarks, headings and links.
      ...times(4, 'Tab'),
      'ctrl+Home',
      'm',
      'h',
      ...times(3, 'Down'),
    ],
    holds(transcript, lang) {
      const { crisis } = words(lang, 'common');
      inOrder(transcript, [
        `${filled(crisis.emergency, { number: '911' })} link.`,
        '988',
        `${words(lang, 'crisis-banner').title} heading level 2.`,
        `${filled(crisis.emergency, { number: '911' })} link.`,
      ]);
    },
  },

  questionnaire: {
    tags: ['symptom-check'],
    html: '<symptom-check></symptom-check>',
    keys: [
      'b',
      'Return',
      // On without an answer: what is missing is said, and its link leads there.
      ...['Tab', 'Tab', 'Tab', 'Return', 'Tab', 'Return', 'space', 'Return'],
      ...times(7, answered()).flat(),
      // Several days of the ninth: the panel comes up while the focus stays.
      ...['Tab', 'Down', 'space', 'Return'],
      // Not difficult at all.
      ...answered(),
      // The check, then the result.
      ...['b', 'shift+b', 'Return'],
      ...times(8, 'Down'),
    ],
    holds(transcript, lang) {
      const { question, crisis, check, result } = words(lang, 'symptom-check');
      const { stem, items } = words(lang, 'instruments').instruments['phq-9'];
      const asked = Object.values(items).flatMap((item, at) => [
        `${filled(question.progress, { number: at + 1, count: 9 })} heading level 3.`,
        `${stem} ${item} panel.`,
      ]);
      inOrder(transcript, asked);
      inOrder(transcript, [question.problem, question.choose]);
      // In one piece: what it is, whom to call, what to do.
      const [panel] = transcript.split('\n').filter((line) => line.includes(crisis.body));
      inOrder(panel, [crisis.title, crisis.body, '911', '988', crisis.act, crisis.unseen]);
      inOrder(transcript, [question.last, check.title, check.result, result.title]);
    },
  },

  comparison: {
    tags: ['tx-options-compare'],
    html: '<tx-options-compare options="ect rtms"></tx-options-compare>',
    keys: [
      ...['h', 'h', 'h'],
      // The picker, an option out and in again.
      ...['x', 'x', 'x', 'space', 'space'],
      // The table, cell by cell.
      't',
      ...['alt+shift+Down', 'alt+shift+Right', 'alt+shift+Right', 'alt+shift+Left'],
      'alt+shift+Down',
    ],
    holds(transcript, lang) {
      const { table, options } = words(lang, 'tx-options-compare');
      inOrder(transcript, [table.caption, 'table with', `${table.corner} column header.`]);
      // A cell is told with whose it is.
      const [, cells] = transcript.split(`${table.corner} column header.`);
      for (const id of ['ect', 'rtms']) inOrder(cells, [`${options[id].name}`]);
    },
  },

  explainer: {
    tags: ['ketamine-explainer'],
    html: '<ketamine-explainer sections="what-is"></ketamine-explainer>',
    keys: [
      ...['h', 'h', 'h'],
      // A term is opened and read, a citation followed and left again.
      ...['b', 'b', 'Return', 'Down', 'Down', 'k', 'Return', 'k', 'k', 'Return'],
    ],
    holds(transcript, lang) {
      const { title, sections } = words(lang, 'ketamine-explainer');
      inOrder(transcript, [`${title} heading level 2.`, sections['key-points'].title]);
      inOrder(transcript, ['collapsed push button.', 'expanded']);
    },
  },
};
