/** Which words a text on the page is, by their place in the content: `symptom-check/question/next`. */
import { readContent } from '../../tools/content/read.mjs';

/** Where a citation, a term or a number filled in at build time parts a text into several. */
const PARTS = /\[@[^\]]*\]|\[\[[^\]]*\]\]/;
/** What is filled in, by the build or at run time. */
const FILLED = /\{[^{}]*\}/;
const BLANKS = /\s+/g;
/** How much of a text the words around what is filled in are at least: `{$from} to {$to}` is not every "to". */
const LEAST = 0.4;

const content = await readContent();
const tables = Object.fromEntries(
  content.languages.map((language) => [language, tableOf(language)]),
);

/**
 * The places whose words a text may be, in one language; of a sentence of several, none. Where words are the
 * same in two places it may be either; the widget's own come first.
 */
export function wordIds(text, { language, tag }) {
  const { exact, filled } = tables[language];
  const wanted = plain(text);
  const isOther = (id) => Number(!id.startsWith(`${tag}/`));
  const found = exact.get(wanted) ?? like(wanted, filled);
  return [...found].sort((a, b) => isOther(a) - isOther(b) || a.localeCompare(b, 'en'));
}

function like(wanted, filled) {
  return filled
    .filter(({ pattern, letters }) => letters >= LEAST * lettersOf(wanted) && pattern.test(wanted))
    .map(({ id }) => id);
}

function tableOf(language) {
  const table = { exact: new Map(), filled: [] };
  const files = { ...content.facts, ...content.words[language] };
  for (const [name, { data }] of Object.entries(files)) note(data, name, table);
  return table;
}

function note(node, id, table) {
  if (typeof node === 'string') for (const part of node.split(PARTS)) add(plain(part), id, table);
  else if (Array.isArray(node))
    node.forEach((each, at) => note(each, `${id}/${each?.id ?? each?.region ?? at}`, table));
  else if (node && typeof node === 'object')
    for (const [key, value] of Object.entries(node)) note(value, `${id}/${key}`, table);
}

function add(text, id, { exact, filled }) {
  const pieces = text.split(FILLED);
  const letters = lettersOf(pieces.join(''));
  // Dates, digits and placeholders alone would be any text.
  if (letters < 2) return;
  if (pieces.length === 1) exact.set(text, [...(exact.get(text) ?? []), id]);
  else {
    const escaped = pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    filled.push({ id, letters, pattern: new RegExp(`^${escaped.join('.+?')}$`) });
  }
}

function lettersOf(text) {
  return text.replace(/[^\p{L}]/gu, '').length;
}

/** As a tree has it: without what a line's end adds. */
function plain(text) {
  return text.replace(BLANKS, ' ').replace(/: /g, ':').trim();
}
