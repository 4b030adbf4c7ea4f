/** Readers' views, such as Firefox's, look into no shadow root: they take the page's plain text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serve } from '../support/server.mjs';
import { PAGES, launch } from './support.mjs';

const READABILITY = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');
/** In each language, something that the page is there to say, and how many words of it there must be. */
const SAYS = {
  'crisis-banner': { en: /Call 988/, es: /Llame al 988/, words: 60 },
  'ketamine-explainer': {
    en: /blood pressure[^]*988[^]*Swainson/,
    es: /presión[^]*988[^]*Swainson/,
    words: 2500,
  },
  'symptom-check': { en: /Call 988/, es: /Llame al 988/, words: 30 },
  'tx-options-compare': { en: /esketamine[^]*988/i, es: /esketamina[^]*988/i, words: 2500 },
};

describe('the text that a reader’s view takes', () => {
  let browser, server;
  before(async () => {
    server = await serve({ '/favicon.ico': { body: '' } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const { tag, language, path } of PAGES) {
    it(`of ${path} is the widget’s, in sentences`, async () => {
      const tab = await browser.newPage();
      // The browser's own code, as which this stands in, is under no policy of the page.
      await tab.setBypassCSP(true);
      await tab.goto(server.origin + path, { waitUntil: 'load' });
      const text = await tab.evaluate((code) => {
        const { Readability } = new Function('module', `${code}; return { Readability }`)({});
        // As the browser does: of a copy of the document, which has no shadow roots.
        const copy = document.cloneNode(true);
        return new Readability(copy).parse()?.textContent ?? '';
      }, READABILITY);
      const { words, [language]: said } = SAYS[tag];
      assert.match(text, said);
      assert.ok(text.split(/\s+/).length > words, text.slice(0, 300));
      await tab.close();
    });
  }

  it('goes where options of the address may have changed what the widget says', async () => {
    const tab = await browser.newPage();
    const plain = () => Boolean(document.querySelector('.plain'));
    await tab.goto(`${server.origin}/dist/embed/crisis-banner.html`, { waitUntil: 'load' });
    assert.ok(await tab.evaluate(plain));
    await tab.goto(`${server.origin}/dist/embed/crisis-banner.html?region=GB`, {
      waitUntil: 'load',
    });
    assert.equal(await tab.evaluate(plain), false);
    await tab.close();
  });
});
