import { fillNumbers, numbersOf, unknown } from './fill.mjs';
import { importTs } from './import-ts.mjs';
import { mapStrings, wordsOf } from '../../src/content/walk.mjs';
import { WIDGETS } from '../lib/widgets.mjs';

const { parseInline, piecesOf } = await importTs('src/content/inline.ts');

/**
 * Fills, parses and resolves the words of all widgets in all languages.
 *
 * @returns `packs[widget][language]`, the ids each widget cites, and the problems found:
 *   `{file, pointer, message}` for each unknown number, citation or term.
 */
export function compileWords(content) {
  const problems = [];
  const numbers = numbersOf(content.facts);
  const known = referenceIds(content.facts.references?.data.references ?? []);
  const packs = {};
  const cited = {};
  for (const [widget, { words: shared, facts }] of Object.entries(WIDGETS)) {
    packs[widget] = {};
    cited[widget] = new Set();
    for (const language of content.languages) {
      const files = content.words[language];
      if (!files[widget]) continue;
      const ids = { known, numbers, cited: cited[widget], terms: new Set() };
      const parse = (name) => parseFile(files[name], files.glossary, ids, problems);
      const pack = parse(widget);
      for (const name of shared) if (name !== 'glossary' && files[name]) pack[name] = parse(name);
      if (shared.includes('glossary') && files.glossary)
        pack.glossary = glossaryOf(files, ids, problems);
      packs[widget][language] = {
        ...metaOf(files, content.facts, [widget, ...shared], facts),
        ...pack,
      };
    }
  }
  return { packs, cited, problems: unique(problems) };
}

/** Parses one file's words and notes what they cite and which terms they use. */
function parseFile({ file, data }, glossary, ids, problems) {
  return mapStrings(wordsOf(data), (text, pointer) => {
    const report = (message) => problems.push({ file, pointer, message });
    const words = parseInline(fillNumbers(text, ids.numbers, report));
    for (const piece of piecesOf(words)) {
      if (piece.cite) for (const id of piece.cite) noteCitation(id, ids, report);
      if (piece.term) noteTerm(piece.term, glossary?.data.terms ?? {}, ids, report);
    }
    return words;
  });
}

function noteCitation(id, { known, cited }, report) {
  if (known.public.includes(id)) cited.add(id);
  else if (known.internal.includes(id))
    report(`"${id}" is internal: cite a source that readers can open`);
  else report(unknown('citation', id, known.public));
}

function noteTerm(id, known, { terms }, report) {
  if (known[id]) terms.add(id);
  else report(unknown('glossary term', id, Object.keys(known)));
}

/** The terms that the widget's words use, in the glossary's order. */
function glossaryOf({ glossary }, ids, problems) {
  const used = Object.entries(glossary.data.terms).filter(([id]) => ids.terms.has(id));
  const data = { terms: Object.fromEntries(used) };
  return parseFile({ file: glossary.file, data }, glossary, ids, problems).terms;
}

/** Dates and states that the widget shows: the earliest due date of everything it is made of. */
function metaOf(files, facts, words, factNames) {
  const own = files[words[0]].data;
  const parts = [...words.map((name) => files[name]), ...factNames.map((name) => facts[name])];
  const due = parts.flatMap((part) => (part?.data.reviewBy ? [part.data.reviewBy] : []));
  return {
    published: own.published,
    reviewBy: due.sort()[0],
    review: own.review,
    translation: own.translation,
  };
}

function referenceIds(references) {
  const ids = (internal) =>
    references.filter((each) => Boolean(each.internalOnly) === internal).map(({ id }) => id);
  return { public: ids(false), internal: ids(true) };
}

function unique(problems) {
  const seen = new Map(
    problems.map((each) => [`${each.file}${each.pointer}${each.message}`, each]),
  );
  return [...seen.values()];
}
