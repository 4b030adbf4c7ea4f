/** A language that nobody speaks: the English words of a widget, each marked. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapStrings, wordsOf } from '../../src/content/walk.mjs';
import { WIDGETS } from '../../tools/lib/widgets.mjs';

/** Its code: of no language on earth, and nobody's by agreement. */
export const LANGUAGE = 'qq';
export const MARK = 'Qq';

const ABOUT = {
  $schema: '../schema/language.schema.json',
  name: `${MARK}ish`,
  inLoader: false,
  snippets: { moreHelp: `${MARK} more crisis help` },
  readability: null,
  sentence: { target: 40, stop: 60 },
  denial: '\\bqqno\\b',
  numberWords: ['qqthree'],
  reviewClaims: '\\bqqreviewed\\b',
  phrases: [{ not: '\\bqqvictims?\\b', why: 'it blames or labels the person' }],
};

/** Writes the words of one widget, and what else it shows, into a copy of the repository. */
export async function speak(folder, tag) {
  const of = (language, name) => join(folder, 'src/content', language, `${name}.json`);
  await mkdir(join(folder, 'src/content', LANGUAGE), { recursive: true });
  const put = (name, data) => writeFile(of(LANGUAGE, name), JSON.stringify(data, null, 2));
  await put('language', ABOUT);
  for (const name of [tag, ...WIDGETS[tag].words])
    await put(name, marked(JSON.parse(await readFile(of('en', name), 'utf8'))));
  const pages = marked(JSON.parse(await readFile(of('en', 'pages'), 'utf8')));
  await put('pages', { ...pages, pages: { [tag]: pages.pages[tag] } });
}

function marked(data) {
  const words = mapStrings(wordsOf(data), (text) => `${MARK} ${text}`);
  return { ...data, ...words, translation: { status: 'draft' } };
}
