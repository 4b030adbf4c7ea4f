import { missingWords } from '../offered.mjs';
import { ONE_LANGUAGE } from './lib/allowed.mjs';
import { error, warning } from '../../../src/content/rules/lib/finding.mjs';
import { formsOf } from './lib/strings.mjs';

export default {
  name: 'parity',
  description:
    'Every language says the same in each widget that speaks it: the same strings, citations, terms, numbers and variables.',
  scope: 'words',
  check(content, { all }) {
    const {
      languages: [original, ...others],
      words,
    } = content;
    const of = (language) =>
      all.filter(
        (string) =>
          string.language === language && !ONE_LANGUAGE.some((each) => each.test(key(string))),
      );
    const originals = of(original);
    const whole = missingWords(content).map(({ message, ...where }) =>
      error(where, message, 'write it, or delete the widget’s words in that language'),
    );
    const inOthers = others.flatMap((language) => {
      const theirs = of(language);
      return [
        ...missing(originals.filter(isSpoken(words[language])), theirs, words[language], language),
        ...missing(theirs, originals, words[original], original),
        ...originals.flatMap((string) => {
          const same = theirs.find((each) => key(each) === key(string));
          return same ? differences(string, same) : [];
        }),
      ];
    });
    return [...whole, ...inOthers];
  },
};

/** Whether a string is in a file that the language has, and of no page for a widget that doesn't speak it. */
function isSpoken(files) {
  return ({ name, pointer }) => {
    const [, , tag] = name === 'pages' ? (/^\/(pages)\/([^/]+)\//.exec(pointer) ?? []) : [];
    return files[name] && (!tag || files[tag]);
  };
}

function key({ name, pointer }) {
  return `${name}#${pointer}`;
}

/** What `from` has and `to` lacks. */
function missing(from, to, files, language) {
  const have = new Set(to.map(key));
  return from
    .filter((string) => !have.has(key(string)))
    .map(({ file, name, pointer }) => {
      const where = { file: files[name]?.file ?? file, pointer };
      return error(
        where,
        `is missing in "${language}"`,
        `translate ${file}#${pointer}, or delete it`,
      );
    });
}

const KINDS = { citations: false, terms: true, numbers: true, variables: true };

function differences(original, translated) {
  const [a, b] = [formsOf(original.text), formsOf(translated.text)];
  const found = Object.entries(KINDS).flatMap(([kind, anyOrder]) => {
    const [x, y] = [a[kind], b[kind]].map((ids) => (anyOrder ? [...ids].sort() : ids).join(', '));
    if (x === y) return [];
    const what = `has the ${kind} "${y}" where ${original.file} has "${x}"`;
    return [error(translated, what, 'use the same ones')];
  });
  if (!translated.text.trim()) found.push(error(translated, 'is empty', 'translate it'));
  // Short labels may well be the same word in both: "CBT", "Normal", "No".
  if (translated.text === original.text && original.text.length > 20) {
    found.push(warning(translated, `is identical to ${original.file}`, 'translate it'));
  }
  return found;
}
