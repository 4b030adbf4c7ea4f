/** Nothing on the page moves while the loader works, in each documented form. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startChromium } from '../../tools/browsers/start.mjs';
import { serve } from '../support/server.mjs';
import { FALLBACK, LOADER, TAGS } from './loader-page.mjs';

describe('layout shift with the loader', () => {
  let browser, server;
  const pages = { '/favicon.ico': { body: '' } };
  before(async () => {
    server = await serve(pages);
    browser = await startChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const link = (tag, more = '') =>
    `<a href="${server.origin}/dist/embed/${tag}.html${more}">More crisis help</a>`;
  const FORMS = {
    element: (tag) => `<${tag}>${FALLBACK}</${tag}>`,
    link: (tag) => `<p><a href="tel:988">Call or text 988</a> · ${link(tag)}</p>`,
    'link with options': (tag) =>
      `<p><a href="tel:116123">Call 116 123</a> · ${link(tag, '?region=GB&amp;quick-exit')}</p>`,
    class: (tag) => `<div class="care-${tag} care-region-GB">${FALLBACK}</div>`,
  };

  for (const tag of TAGS) {
    for (const [form, markup] of Object.entries(FORMS)) {
      for (const width of [360, 1280]) {
        it(`is 0.000 for ${tag} as ${form} at ${width} px`, async () => {
          const head = `<link rel="stylesheet" href="/dist/care-widgets.css">${LOADER}`;
          const text = '<p>Text of the page. </p>'.repeat(30);
          const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${head}<body><main>${markup(tag)}${text}</main></body></html>`;
          pages['/shift'] = { body };
          // The parts come after the page has been painted, as on a slow network.
          let release;
          const painted = new Promise((done) => (release = done));
          for (const name of ['core', tag, `${tag}.en`])
            pages[`/dist/parts/${name}.js`] = () => painted;
          const tab = await browser.newPage();
          await tab.setViewport({ width, height: 800 });
          await tab.goto(`${server.origin}/shift`, { waitUntil: 'domcontentloaded' });
          await tab.evaluate(() => {
            globalThis.shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) globalThis.shift += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            return new Promise((done) => setTimeout(done, 150));
          });
          release();
          await tab.waitForFunction(
            (name) => document.querySelector(name)?.shadowRoot?.querySelector('section, article'),
            {},
            tag,
          );
          await tab.evaluate(() => new Promise((done) => setTimeout(done, 300)));
          assert.equal(await tab.evaluate(() => globalThis.shift), 0);
          await tab.close();
        });
      }
    }
  }
});
