/** Zero violations in three engines over the widgets' own pages: each language, both themes, with and without script. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../support/server.mjs';
import { engines } from './engines.mjs';
import { launch, openAll } from './support.mjs';
import { PAGES } from '../node/pages/support.mjs';

describe('the widgets’ own pages', () => {
  let server, browser;
  before(async () => {
    server = await serve();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(path, { theme, script }) {
    const page = await browser.newPage();
    // The engines themselves are scripts, so the pages' own are held back instead of switched off.
    await page.setBypassCSP(true);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    if (!script) {
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.resourceType() === 'script' ? request.abort() : request.continue(),
      );
    }
    await page.goto(server.origin + path, { waitUntil: 'load' });
    await openAll(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    return page;
  }

  // The same styles hold with and without script, and every widget has both themes in the wall of examples.
  const looks = [
    { theme: 'light', script: true },
    { theme: 'dark', script: false },
  ];
  for (const { tag, path } of PAGES) {
    for (const { theme, script } of looks) {
      it(`finds nothing in ${path}, ${theme}, ${script ? 'with' : 'without'} script`, async () => {
        const page = await open(path, { theme, script });
        const runs = await page.evaluate((name) => Boolean(customElements.get(name)), tag);
        assert.equal(runs, script);
        const found = [];
        for (const [name, run] of Object.entries(engines)) {
          for (const { rule, where } of await run(page)) found.push(`${name} ${rule}: ${where}`);
        }
        await page.close();
        assert.deepEqual([...new Set(found)], []);
      });
    }
  }
});
