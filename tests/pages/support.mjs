import { readFileSync } from 'node:fs';
import { TAGS } from '../../tools/lib/widgets.mjs';

export { TAGS };

export const LANGUAGES = ['en', 'es'];
export const PAGES = TAGS.flatMap((tag) =>
  LANGUAGES.map((language) => ({
    tag,
    language,
    path: `/dist/embed/${tag}${language === 'en' ? '' : `.${language}`}.html`,
  })),
);

export const textOf = (path) => readFileSync(path.replace(/^\//, ''), 'utf8');

export { startChromium as launch } from '../../tools/browsers/start.mjs';

/** A tab that notes what went wrong in it, from its first moment on. */
export async function listeningTab(browser) {
  const tab = await browser.newPage();
  const heard = { console: [], errors: [] };
  tab.on('console', (message) => {
    if (!message.text().includes('404')) heard.console.push(message.text());
  });
  tab.on('pageerror', (error) => heard.errors.push(error.message));
  await tab.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      globalThis.violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return { tab, heard };
}

/** Runs in the page: the crisis links that a visitor sees in the widget, with where they lead. */
export function crisisLinks(tag) {
  const { shadowRoot } = document.querySelector(tag);
  return [...shadowRoot.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')]
    .filter((link) => link.checkVisibility())
    .map((link) => ({ href: link.getAttribute('href'), text: link.textContent.trim() }));
}

/** Runs in the page: everything the widget says, without white space; styles say nothing. */
export function wordsIn(tag) {
  const { shadowRoot } = document.querySelector(tag);
  return [...shadowRoot.children]
    .filter(({ localName }) => localName !== 'style' && localName !== 'link')
    .map(({ textContent }) => textContent.replace(/\s+/g, ''))
    .join('');
}
