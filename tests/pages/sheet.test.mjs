/** A page's style is a file: servers that allow no other style are common. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serve } from '../support/server.mjs';
import { PAGES, launch, textOf } from './support.mjs';

const LATE = 400;

describe('a page of a widget, without its script', () => {
  let browser, server;
  before(async () => {
    const pages = { '/favicon.ico': { body: '' } };
    for (const { tag, path } of PAGES) {
      pages[`/strict${path}`] = {
        headers: { 'content-security-policy': "style-src 'self'; script-src 'none'" },
        body: textOf(path),
      };
      pages[`/strict/dist/embed/${tag}.css`] = sheet(`${tag}.css`);
      pages[`/late${path}`] = { body: textOf(path) };
      pages[`/late/dist/embed/${tag}.css`] = () =>
        new Promise((done) => setTimeout(done, LATE, sheet(`${tag}.css`)));
    }
    for (const folder of ['strict', 'late'])
      pages[`/${folder}/dist/embed/page.css`] = sheet('page.css');
    server = await serve(pages);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const { tag, path } of PAGES) {
    it(`${path} is styled where its server allows style from files alone`, async () => {
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/strict${path}`, { waitUntil: 'load' });
      const styled = (name) => {
        const { shadowRoot } = document.querySelector(name);
        return [...shadowRoot.styleSheets].map(({ cssRules }) => cssRules.length > 20);
      };
      assert.deepEqual(await tab.evaluate(styled, tag), [true]);
      await tab.close();
    });

    it(`${path} moves nothing when its style comes late`, async () => {
      const tab = await browser.newPage();
      await tab.evaluateOnNewDocument(() => {
        globalThis.shift = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) globalThis.shift += value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await tab.goto(`${server.origin}/late${path}`, { waitUntil: 'load' });
      await tab.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      // The title alone is there before, and makes room for a scroll bar.
      const shift = await tab.evaluate(() => globalThis.shift);
      assert.ok(shift < 0.001, String(shift));
      await tab.close();
    });
  }
});

function sheet(name) {
  return { type: 'text/css', body: readFileSync(`dist/embed/${name}`, 'utf8') };
}
