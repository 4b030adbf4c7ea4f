import { fallbackTable } from './fallback-links.mjs';
import { readContent } from './read.mjs';

/** The module with what snippets say: the links of each country and the widgets' titles, by language. */
export async function snippetContent() {
  const { words, languages } = await readContent();
  const titles = languages.map((language) => {
    const pages = Object.entries(words[language].pages.data.pages);
    return [language, Object.fromEntries(pages.map(([tag, { title }]) => [tag, title]))];
  });
  const constants = {
    languages,
    titles: Object.fromEntries(titles),
    crisisLinks: await fallbackTable(),
  };
  const body = Object.entries(constants).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)};`,
  );
  const note = '/** Written by `npm run generate` from src/content. Do not edit. */';
  return [note, ...body, ''].join('\n\n');
}
