/** Zero violations in three engines over the widgets' own pages: each language, both themes, with and without script. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browsing } from './browsing.mjs';
import { findings } from '../compat/accessibility/engines.mjs';
import { openAll } from './support.mjs';
import { PAGES } from '../pages/support.mjs';

describe('the widgets’ own pages', () => {
  const site = browsing();

  async function open(path, { theme, script }) {
    const page = await site.newPage();
    // The engines themselves are scripts, so the pages' own are held back instead of switched off.
    await page.setBypassCSP(true);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    if (!script) {
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.resourceType() === 'script' ? request.abort() : request.continue(),
      );
    }
    await page.goto(site.origin + path, { waitUntil: 'load' });
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
        const found = await findings(page);
        await page.close();
        assert.deepEqual(found, []);
      });
    }
  }
});
