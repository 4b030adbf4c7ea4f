import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

export const CONTENT = 'src/content';

/** A language's own file, beside its words. */
const LANGUAGE = 'language';

/**
 * @typedef {{file: string, data: any}} File what stands in a file, as its schema says
 * @typedef {Record<string, File>} Files by name
 * @typedef {object} Content
 * @property {string[]} languages
 * @property {Files} about
 * @property {Record<string, Files>} words
 * @property {Files} facts
 */

/**
 * Every content file by kind.
 *
 * @returns {Promise<Content>} `facts.numbers.data`, `words.en['crisis-banner'].data`, `about.en.data` (what is
 *   said of the language itself), each with the `file` it came from; `languages` in the order of their
 *   folders, English first. Which widget speaks which of them: offered.mjs.
 * @throws {Error} Where a file isn't JSON, or a folder of words has no language file.
 */
export async function readContent(root = CONTENT) {
  const folders = await readdir(root, { withFileTypes: true });
  const languages = folders
    .filter((entry) => entry.isDirectory() && /^[a-z]{2}(-[A-Z]{2})?$/.test(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));
  /** @type {Content['words']} */
  const words = {};
  /** @type {Files} */
  const about = {};
  for (const language of languages) {
    const { [LANGUAGE]: own, ...files } = await readFolder(join(root, language));
    const file = join(root, language, `${LANGUAGE}.json`);
    if (!own)
      throw new Error(`${file} is missing: copy that of a language near to it, and edit it`);
    about[language] = own;
    words[language] = files;
  }
  return { languages, about, words, facts: await readFolder(join(root, 'facts')) };
}

/** The files of a content tree as one list, facts first; without those on languages, which show nothing. */
export function allFiles({ facts, words }) {
  return [
    ...Object.values(facts),
    ...Object.values(words).flatMap((files) => Object.values(files)),
  ];
}

/** @returns {Promise<Files>} */
export async function readFolder(folder) {
  /** @type {Files} */
  const files = {};
  for (const name of (await readdir(folder)).sort()) {
    if (!name.endsWith('.json')) continue;
    const file = join(folder, name);
    files[basename(name, '.json')] = { file, data: parse(file, await readFile(file, 'utf8')) };
  }
  return files;
}

function parse(file, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: not valid JSON: ${error.message}`, { cause: error });
  }
}
