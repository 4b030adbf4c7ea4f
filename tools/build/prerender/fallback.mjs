/** What stands inside a pre-rendered element for browsers that know no declarative shadow root. */
import { escaped, htmlOf, html, modules } from './element.mjs';

const { leadingLines, serviceLinks } = modules;

/** The leading line's links, then one more. Words and links only: a block would leak out of the element. */
export function fallbackLinks(content, language, { href, text }) {
  const { crisis } = content.words[language].common.data;
  const [line] = leadingLines.US.lines;
  const own = leadingLines.US.lines.find(({ only }) => only === language) ?? line;
  const links = serviceLinks(own, crisis).filter(Boolean);
  const more = `<a href="${escaped(href)}">${escaped(text)}</a>`;
  return [...links.map((link) => plain(htmlOf(html`${link}`).trim())), more].join(' · ');
}

/** Hints for ears alone need a style that isn't there. */
function plain(link) {
  return link.replace(/<span class="visually-hidden">.*<\/span>(?=<\/a>)/, '');
}
