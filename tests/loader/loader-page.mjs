/** Pages with the loader, the same in each engine: what was asked for, what was said, what shows. */
import { readFileSync } from 'node:fs';
import { openWindow } from '../support/engines.mjs';
import { serve } from '../support/server.mjs';
import { TAGS } from '../../tools/lib/widgets.mjs';

export { TAGS };

export const FALLBACK =
  '<a href="tel:988">Call or text 988</a> · <a href="/more">More crisis help</a>';
export const LOADER = '<script src="/dist/loader.js" async></script>';
export const STRICT =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html care-widgets";

/** Notes what a developer's console would show. */
const HEAR = `globalThis.heard = [];
for (const kind of ['warn', 'error']) console[kind] = (...words) => heard.push(words.join(' '));
addEventListener('error', (event) => event.message && heard.push('threw ' + event.message));
addEventListener('unhandledrejection', (event) => heard.push('rejected ' + event.reason));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  // The icon of a tab is the browser's own wish.
  blockedURI.includes('favicon') || heard.push('refused ' + violatedDirective));`;

export const html = (body, { lang = 'en', head = LOADER } = {}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><script src="/hear.js"></script>${head}<body>${body}</body></html>`;

export const built = (path) => readFileSync(path, 'utf8');

/**
 * A site and a window on it. `answers` stand in for files; `asked` are the built files that were
 * asked for since the page was opened.
 */
export async function openSite(engine) {
  const answers = {
    '/favicon.ico': { body: '' },
    '/hear.js': { type: 'text/javascript', body: HEAR },
  };
  const log = [];
  const noted = new Proxy(answers, { get: (own, path) => (log.push(path), own[path]) });
  const server = await serve(noted);
  const window = await openWindow(engine);
  let pages = 0;
  return {
    ...window,
    answers,
    origin: server.origin,
    asked: () => log.filter((path) => /^\/dist\//.test(path)),
    /** Opens a page and waits until it has loaded. */
    open: async (page, headers) => {
      const path = `/page-${(pages += 1)}`;
      answers[path] = { body: page, headers };
      log.length = 0;
      await window.goto(server.origin + path);
    },
    // As text: a page that patches how arrays become JSON would change them on their way here.
    heard: async () => {
      const lines = await window.inPage(() => globalThis.heard.join('\n'));
      return lines.split('\n').filter(Boolean);
    },
    /** Waits until a widget has rendered; its words, or '' when it never came. */
    words: (selector, ms = 30_000) => window.inPage(wordsOf, selector, ms),
    /** Time enough for a widget that must not come up. */
    rest: (ms = 500) => window.inPage((time) => new Promise((done) => setTimeout(done, time)), ms),
    close: async () => {
      await window.close();
      await server.close();
    },
  };
}

/** In the page. */
async function wordsOf(selector, ms) {
  const until = Date.now() + ms;
  while (Date.now() < until) {
    const root = document.querySelector(selector)?.shadowRoot;
    const text = root?.querySelector('section, article')?.textContent.replace(/\s+/g, ' ').trim();
    if (text) return text;
    await new Promise((done) => setTimeout(done, 20));
  }
  return '';
}
