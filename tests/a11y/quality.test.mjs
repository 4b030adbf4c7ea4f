/** The report on quality is a page like any other: three engines, both themes, narrow and wide. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../support/server.mjs';
import { engines } from './engines.mjs';
import { launch } from './support.mjs';

describe('the page of the report on quality', () => {
  let server, browser;
  before(async () => {
    server = await serve();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (scheme, width) => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${server.origin}/demo/dist/quality.html`, { waitUntil: 'load' });
    return page;
  };

  for (const scheme of ['light', 'dark']) {
    it(`has no violation, ${scheme}`, async () => {
      const page = await open(scheme, 1280);
      const found = [];
      for (const [name, run] of Object.entries(engines))
        for (const { rule, where } of await run(page)) found.push(`${name} ${rule}: ${where}`);
      await page.close();
      assert.deepEqual([...new Set(found)], []);
    });
  }

  it('fits a width of 320 px', async () => {
    const page = await open('light', 320);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    await page.close();
    assert.ok(widths[0] <= widths[1], widths.join(' of '));
  });

  it('says each status in words, without a script', async () => {
    const page = await open('light', 1280);
    const scripts = await page.$$eval('script', (all) => all.length);
    const words = await page.$$eval('.rows .status', (all) => all.map((each) => each.textContent));
    await page.close();
    assert.equal(scripts, 0);
    assert.ok(words.length > 100);
    for (const each of words) assert.match(each, /met|not met|needs a person|not applicable/);
  });
});
