import { leadingLines } from './facts.mjs';
import { importTs } from './import-ts.mjs';
import { readContent } from './read.mjs';

const { callHref, leadingLine, textHref } = await importTs('src/help/hrefs.ts');
const { fill } = await importTs('src/content/fill.ts');

/**
 * The links inside an element, by language and region: the line that leads there, and the directory
 * that is last everywhere. Numbers and words come from the same files as the widgets' own.
 */
export async function fallbackTable() {
  const { facts, words, languages } = await readContent();
  const { countries, directory } = leadingLines(facts);
  const links = linksOf();
  const spoken = languages.filter((language) => words[language].common);
  const entries = spoken.map((language) => {
    const { crisis } = words[language].common.data;
    const regions = Object.entries(countries).map(([region, country]) => [
      region,
      links(leadingLine(country, language), crisis),
    ]);
    return [
      language,
      {
        regions: Object.fromEntries(regions),
        directory: { href: directory.url, text: crisis.directory },
      },
    ];
  });
  return Object.fromEntries(entries);
}

function linksOf() {
  return ({ call, text, chat }, words) => {
    const say = (name, values) => fill(words[name], values);
    if (call && text?.number === call.number && !call.then && !text.keyword)
      return [{ href: callHref(call.number), text: say('callOrText', call) }];
    const links = [];
    if (call)
      links.push({
        href: callHref(call.number),
        text: call.then
          ? say('callThen', { number: call.number, digit: call.then })
          : say('call', call),
      });
    if (text)
      links.push({
        href: textHref(text.number, text.keyword),
        text: say(text.keyword ? 'textKeyword' : 'text', text),
      });
    if (!links.length && chat) links.push({ href: chat, text: words.chat });
    return links;
  };
}
