/** A widget's own page: pre-rendered, whole without any script, with its options in the address. */
import { languagesOf } from '../../content/offered.mjs';
import { frameFunction } from '../frame.mjs';
import { sha256 } from '../sha256.mjs';
import { elementHtml, escaped, modules } from './element.mjs';
import { elsewhere } from './elsewhere.mjs';
import { fallbackLinks } from './fallback.mjs';
import { readingText } from './reading.mjs';

const { directory, inlineScript } = modules;

/** A server may keep its files from strangers, as the frame is one. Then the page hands the code in: this. */
const handedIn = `'sha256-${sha256(inlineScript(await frameFunction()))}'`;

/** On its own page the banner shows everything at once. */
const ATTRIBUTES = { 'crisis-banner': { variant: 'card' } };

export function pageName(tag, language) {
  return language === 'en' ? `${tag}.html` : `${tag}.${language}.html`;
}

/** The crisis page that a page in this language links: in its own, or else in English. */
export function crisisPageName(content, language) {
  const spoken = content.words[language]['crisis-banner'] ? language : content.languages[0];
  return pageName('crisis-banner', spoken);
}

/** The style of a widget's shadow root; a server's policy may allow no other than files of its own. */
export function sheetName(tag) {
  return `${tag}.css`;
}

export function oembedName(tag, language) {
  return `oembed.${tag}.${language}.json`;
}

/** The page, and the style of the widget in it. */
export function pageOf(tag, language, content) {
  const { html, style } = widget(tag, language, content);
  return { page: pageHtml(tag, language, content, html), sheet: style };
}

function pageHtml(tag, language, content, html) {
  const words = content.words[language].pages.data;
  const { heading } = words.pages[tag];
  const crisisPage = crisisPageName(content, language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(tag)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${about(tag, language, content)}
<link rel="preload" href="${sheetName(tag)}" as="style">
<link rel="stylesheet" href="page.css">
<script src="page.js" defer></script>
<script src="../${tag}.js" defer></script>
</head>
<body>
<header>
<h1>${escaped(heading)}</h1>
${otherLanguages(tag, language, content)}
</header>
<main>
${tag === 'crisis-banner' ? '' : `<noscript><p><a href="${crisisPage}#elsewhere">${escaped(words.elsewhere)}</a></p></noscript>`}
${html}
<noscript><p class="dial">${escaped(words.dial)}</p></noscript>
<p class="dial" hidden>${escaped(words.dial)}</p>
${tag === 'crisis-banner' ? elsewhere(language, words.elsewhere) : ''}
${plain(html, words)}
</main>
${tag === 'crisis-banner' ? '' : footer(crisisPage, words)}
</body>
</html>
`;
}

function widget(tag, language, content) {
  const { pages, common } = content.words[language];
  const { script } = pages.data.pages[tag];
  const more =
    tag === 'crisis-banner'
      ? { href: directory.url, text: common.data.crisis.directory }
      : { href: crisisPageName(content, language), text: pages.data.crisis };
  const links = fallbackLinks(content, language, more);
  const attributes = { lang: language, ...ATTRIBUTES[tag] };
  const { html, style } = elementHtml(
    tag,
    attributes,
    script ? `${escaped(script)} ${links}` : links,
  );
  const sheet = `<link rel="stylesheet" href="${sheetName(tag)}">`;
  return { style, html: html.replace(`<style>${style}</style>`, sheet) };
}

/** The same once more for readers' views, folded away. */
function plain(html, words) {
  const [, inside] = /<template[^>]*>([^]*)<\/template>/.exec(html);
  return `<details class="plain"><summary>${escaped(words.plain)}</summary>\n${readingText(inside)}\n</details>`;
}

/** What search engines, feeds and embedding sites read. The address itself is the host's to say. */
function about(tag, language, content) {
  const { title, description } = content.words[language].pages.data.pages[tag];
  return `<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
${alternates(tag, content)}
<link rel="alternate" type="application/json+oembed" href="${oembedName(tag, language)}" title="${escaped(title)}">${jsonLd(tag, language)}`;
}

/** Its own files and nothing else; the questions' frame needs no address. */
function policy(tag) {
  return [
    "default-src 'none'",
    `script-src 'self'${tag === 'symptom-check' ? ` ${handedIn}` : ''}`,
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html care-widgets',
  ].join('; ');
}

function alternates(tag, content) {
  const link = (language, hreflang) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${pageName(tag, language)}">`;
  return [
    ...languagesOf(content, tag).map((language) => link(language, language)),
    link('en', 'x-default'),
  ].join('\n');
}

function otherLanguages(tag, language, content) {
  const { languages } = content.words[language].pages.data;
  const links = languagesOf(content, tag)
    .filter((each) => each !== language)
    .map(
      (each) =>
        `<a href="${pageName(tag, each)}" lang="${each}" hreflang="${each}">${escaped(content.about[each].data.name)}</a>`,
    );
  return links.length ? `<nav aria-label="${escaped(languages)}">${links.join(' ')}</nav>` : '';
}

function footer(href, words) {
  return `<footer><a href="${href}">${escaped(words.crisis)}</a></footer>`;
}

/** For search engines: what the explainer says of itself. A "<" could end the element. */
function jsonLd(tag, language) {
  if (tag !== 'ketamine-explainer') return '';
  const { explainerFacts: facts, ketamineExplainerPacks, chooseSections, wordsIn } = modules;
  const words = ketamineExplainerPacks[language];
  const sections = chooseSections(facts.sections, undefined, new Set());
  const numbers = modules.numberReferences(wordsIn(sections, words, new Set()));
  const cited = [...numbers.keys()].flatMap((id) => facts.references[id] ?? []);
  const data = JSON.stringify(modules.structuredData(words, language, cited));
  return `\n<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>`;
}
