import puppeteer from 'puppeteer-core';
import examples from '../../demo/examples/index.js';
import { chromeArgs, ensureChrome } from '../../scripts/browser.mjs';

/** Every named example: `{ tag, name, html }`. */
export const all = Object.entries(examples).flatMap(([tag, list]) =>
  list.map(({ name, html }) => ({ tag, name, html })),
);

export const launch = () =>
  puppeteer.launch({ executablePath: ensureChrome(), args: chromeArgs() });

/** A page of a clinic's with one example on it. */
export function pageOf({ html }, { lang = 'en', scheme = 'light', dir = 'ltr' } = {}) {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A page with one widget</title>
    <link rel="stylesheet" href="/dist/care-widgets.css">
    <style>
      :root { color-scheme: ${scheme}; }
      body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; }
    </style>
  </head>
  <body>
    <header><a href="#main">Skip to the content</a></header>
    <main id="main"><h1>A page</h1>${html}</main>
    <script src="/dist/care-widgets.js"></script>
  </body>
</html>`;
}

/** Answers `/example?name=tag/name&lang=…&scheme=…&dir=…` with such a page. */
export const examplePages = {
  '/example': ({ url }) => {
    const query = new URL(url, 'http://localhost').searchParams;
    const example = all.find(({ tag, name }) => `${tag}/${name}` === query.get('name'));
    return { body: pageOf(example, Object.fromEntries(query)) };
  },
};

/** Shows an example and waits until its widgets have rendered. */
export async function show(page, origin, { tag, name }, options = {}) {
  const query = new URLSearchParams({ name: `${tag}/${name}`, ...options });
  await page.goto(`${origin}/example?${query}`, { waitUntil: 'load' });
  await page.evaluate(async () => {
    const widgets = [...document.querySelectorAll('crisis-banner, ketamine-explainer')];
    await Promise.all(widgets.map((each) => each.updateComplete));
  });
}

/** Opens every disclosure of every widget. */
export function openAll(page) {
  return page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('crisis-banner, ketamine-explainer')) {
      for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
    }
  });
}
