/** The room that care-widgets.css keeps: what comes fills it, and what doesn't come leaves no hole. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { generate } from '../../tools/build/bundles.mjs';
import { styleSheet } from '../../tools/build/stylesheet.mjs';
import { startChromium } from '../../tools/browsers/start.mjs';
import { serve } from '../support/server.mjs';

const LINKS =
  '<a href="tel:988">Call or text 988</a> · <a href="/x/embed/crisis-banner.html">More crisis help</a>';
const FORMS = {
  bar: `<crisis-banner>${LINKS}</crisis-banner>`,
  card: `<crisis-banner variant="card">${LINKS}</crisis-banner>`,
  explainer: `<ketamine-explainer>${LINKS}</ketamine-explainer>`,
  class: `<div class="care-crisis-banner">${LINKS}</div>`,
  paragraph: `<p>${LINKS}</p>`,
};
/** The links in a column, and what is around them. */
const HIGH = 150;
/** The links in a row. */
const LOW = 100;

describe('the room for a widget', () => {
  let server, browser, code;
  const pages = { '/favicon.ico': { body: '' } };
  before(async () => {
    const css = await styleSheet();
    pages['/care-widgets.css'] = { body: css, type: 'text/css' };
    ({ code } = await generate('crisis-banner'));
    server = await serve(pages);
    browser = await startChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const pageOf = (markup, head = '') =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="stylesheet" href="/care-widgets.css">${head}<body><main>${markup}</main><p>What follows</p></html>`;
  const heightIn = (tab) =>
    tab.evaluate(() => document.querySelector('main > *').getBoundingClientRect().height);

  for (const [form, markup] of Object.entries(FORMS)) {
    it(`is none without scripts, ${form}`, async () => {
      pages['/page'] = { body: pageOf(markup) };
      const tab = await browser.newPage();
      await tab.setJavaScriptEnabled(false);
      await tab.goto(`${server.origin}/page`);
      assert.ok((await heightIn(tab)) < HIGH);
      await tab.close();
    });

    it(`is given up where the script doesn't come, ${form}`, async () => {
      pages['/page'] = { body: pageOf(markup) };
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/page`);
      assert.ok((await heightIn(tab)) > 60);
      await tab.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
      assert.ok((await heightIn(tab)) < HIGH);
      await tab.close();
    });

    it(`is none in a browser that lacks what the widgets need, ${form}`, async () => {
      const css = pages['/care-widgets.css'];
      const style = '<style>* { animation: none !important }</style>';
      pages['/care-widgets.css'] = { ...css, body: css.body.replaceAll('light-dark(', 'no-such(') };
      pages['/page'] = { body: pageOf(markup, style) };
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/page`);
      assert.ok((await heightIn(tab)) < LOW);
      pages['/care-widgets.css'] = css;
      await tab.close();
    });

    it(`is none for what is hidden, ${form}`, async () => {
      pages['/page'] = { body: pageOf(markup.replace(/^<[\w-]+/, '$& hidden')) };
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/page`);
      assert.equal(await heightIn(tab), 0);
      await tab.close();
    });
  }

  const link = (tag, more = '') => `<a href="/x/embed/${tag}.html"${more}>our guide</a>`;
  const phone = '<a href="tel:988">Call</a>';
  const PLAIN = {
    'a sentence': `<p>Before your visit read ${link('ketamine-explainer')}, please.</p>`,
    'a paragraph without a phone link': `<p>${link('symptom-check')}</p>`,
    'a paragraph with other links': `<p>${phone} · ${link('symptom-check')} · <a href="/">Home</a></p>`,
    'a footer': `<footer><p>${phone} · ${link('ketamine-explainer')}</p></footer>`,
    'a list': `<ul><li><p>${phone} · ${link('tx-options-compare')}</p></li></ul>`,
    'what says it is a link': `<p data-care-link>${phone} · ${link('ketamine-explainer')}</p>`,
    'a link that says so itself': `<p>${phone} · ${link('ketamine-explainer', ' data-care-link')}</p>`,
    'a reader’s link': `<p>${phone} · ${link('ketamine-explainer', ' rel="ugc"')}</p>`,
    'a film of that name': `<p>${phone} · <a href="https://film.example/embed/ketamine-explainer-42">Film</a></p>`,
  };
  for (const [where, markup] of Object.entries(PLAIN))
    it(`is none around a link in ${where}`, async () => {
      pages['/page'] = { body: pageOf(markup) };
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/page`);
      assert.ok((await heightIn(tab)) < LOW);
      await tab.close();
    });

  for (const region of ['US', 'GB', 'PT'])
    for (const lang of ['en', 'es'])
      for (const [width, height] of [
        [320, 568],
        [768, 1024],
        [1280, 1400],
      ])
        it(`is that of the card, region ${region}, ${lang}, ${width} px`, async () => {
          let release;
          const painted = new Promise((done) => (release = done));
          pages['/crisis-banner.js'] = async () => {
            await painted;
            return { body: code, type: 'text/javascript' };
          };
          const card = `<crisis-banner lang="${lang}" variant="card" quick-exit region="${region}">${LINKS}</crisis-banner>`;
          const script = '<script src="/crisis-banner.js" async></script>';
          pages['/page'] = { body: pageOf(card, script) };
          const tab = await browser.newPage();
          await tab.setViewport({ width, height });
          await tab.goto(`${server.origin}/page`, { waitUntil: 'domcontentloaded' });
          await tab.evaluate(() => {
            globalThis.shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) globalThis.shift += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            return new Promise((done) => setTimeout(done, 150));
          });
          release();
          await tab.waitForFunction(() =>
            document.querySelector('crisis-banner').shadowRoot?.querySelector('section'),
          );
          await tab.evaluate(() => new Promise((done) => setTimeout(done, 200)));
          assert.equal(await tab.evaluate(() => globalThis.shift), 0);
          await tab.close();
        });
});
