/** Every page of the site: three engines, both themes, narrow and wide. Built by `npm run site`. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { browsing } from './browsing.mjs';
import { findings } from '../compat/accessibility/engines.mjs';

const SITE = 'demo/dist';
const htmlIn = (folder) =>
  readdirSync(`${SITE}${folder}`)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}${name}`);
const pages = [...htmlIn('/'), ...htmlIn('/es/')];
/** Pages whose look is their own; the others share one style sheet, judged dark on these. */
const OWN_LOOK = [
  '/index.html',
  '/builder.html',
  '/doctor.html',
  '/crisis-banner.html',
  '/quality.html',
];
/** Their live widget has a wall of its own, over every example; one page shows that the frame is sound. */
const LIVE = ['/ketamine-explainer.html', '/symptom-check.html', '/tx-options-compare.html'];

/** In the page: words of its tables that stand on two lines. Signs such as / and - may end a line. */
function wordsBroken() {
  const found = [];
  for (const table of document.querySelectorAll('main table')) {
    const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        // Written without blanks, these scripts break between any two letters.
        if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`${word} in "${node.data.trim()}"`);
      }
    }
  }
  return found;
}

describe('the site', () => {
  const site = browsing();

  const open = async (path, scheme, width) => {
    const page = await site.newPage();
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${site.origin}/${SITE}${path}`, { waitUntil: 'load' });
    return page;
  };

  it('has its pages', () => {
    for (const path of ['/index.html', '/es/index.html', '/quality.html', '/crisis-banner.html'])
      assert.ok(pages.includes(path), path);
  });

  for (const path of pages) {
    for (const scheme of OWN_LOOK.includes(path) ? ['light', 'dark'] : ['light']) {
      it(`has no violation on ${path}, ${scheme}`, async () => {
        const page = await open(path, scheme, 1280);
        if (LIVE.includes(path)) await page.$eval('iframe', (each) => each.remove());
        const found = await findings(page);
        await page.close();
        assert.deepEqual(found, []);
      });
    }

    it(`fits a width of 320 px: ${path}`, async () => {
      const page = await open(path, 'light', 320);
      // What the scroll bar leaves: the window's own width is more.
      const widths = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      const broken = await page.evaluate(wordsBroken);
      await page.close();
      assert.ok(widths[0] <= widths[1], widths.join(' > '));
      assert.deepEqual(broken, []);
    });
  }

  it('says each status of the report on quality in words, without a script', async () => {
    const page = await site.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/${SITE}/quality.html`, { waitUntil: 'load' });
    const words = await page.$$eval('.rows .status', (all) => all.map((each) => each.textContent));
    await page.close();
    assert.ok(words.length > 100);
    for (const each of words) assert.match(each, /met|not met|needs a person|not applicable/);
  });
});
