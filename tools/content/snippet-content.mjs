import { fallbackTable } from './fallback-links.mjs';
import { readContent } from './read.mjs';

/**
 * The module with what snippets say, by language: the links of each country, and the titles of those widgets that
 * speak it.
 */
export async function snippetContent() {
  const { words, languages, about } = await readContent();
  const spoken = languages.filter((language) => words[language].pages);
  const inEach = (make) => Object.fromEntries(spoken.map((each) => [each, make(each)]));
  const titlesOf = (language) =>
    Object.entries(words[language].pages.data.pages).map(([tag, { title }]) => [tag, title]);
  const constants = {
    languages: spoken,
    titles: inEach((language) => Object.fromEntries(titlesOf(language))),
    moreHelp: inEach((language) => about[language].data.snippets.moreHelp),
    crisisLinks: await fallbackTable(),
  };
  const body = Object.entries(constants).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)};`,
  );
  const note = '/** Written by `npm run generate` from src/content. Do not edit. */';
  return [note, ...body, ''].join('\n\n');
}
