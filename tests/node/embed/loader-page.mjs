/** One page with the loader, in one engine: what it asked for, what the console said, what shows. */
import { readFileSync } from 'node:fs';
import { serve } from '../../support/server.mjs';

export const FALLBACK =
  '<a href="tel:988">Call or text 988</a> · <a href="/more">More crisis help</a>';
export const LOADER = '<script src="/dist/loader.js" async></script>';
export const STRICT =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html care-widgets";

export const html = (body, { lang = 'en', head = LOADER } = {}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title>${head}<body>${body}</body></html>`;

/** A server of pages that logs which files were asked for. `answers` stand in for files. */
export async function site() {
  const answers = {};
  const log = [];
  const pages = new Proxy(
    {},
    {
      get: (_, path) => {
        log.push(path);
        return answers[path];
      },
    },
  );
  const server = await serve(pages);
  answers['/favicon.ico'] = { body: '' };
  return { ...server, answers, log, files: () => log.filter((path) => path.startsWith('/dist/')) };
}

export const built = (path) => readFileSync(path, 'utf8');
