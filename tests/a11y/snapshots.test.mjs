/** The accessibility tree of every named example in both languages, as approved. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browsing } from './browsing.mjs';
import { all, examplePages, show } from './support.mjs';
import { approve, stopClock } from './tree.mjs';

const CARD = all.find(({ tag, name }) => tag === 'crisis-banner' && name === 'card');

describe('the accessibility tree', () => {
  const site = browsing(examplePages);

  for (const example of all) {
    for (const lang of ['en', 'es']) {
      it(`of ${example.tag} ${example.name}, ${lang}, is the approved one`, async () => {
        const page = await site.newPage();
        await page.setViewport({ width: 1000, height: 800 });
        await stopClock(page);
        await show(page, site.origin, example, { lang });
        await approve(page.mainFrame(), `${example.tag}.${example.name}`, lang);
        await page.close();
      });
    }
  }

  for (const [what, change] of Object.entries({
    'another role': (root) => root.querySelector('h2').setAttribute('role', 'presentation'),
    'another state': (root) => (root.querySelector('details').open = true),
    'another order': (root) => root.querySelector('section').prepend(root.querySelector('ul')),
    'another label': (root) => (root.querySelector('h2').textContent = 'Something else'),
    'one thing less': (root) => root.querySelector('li').remove(),
  }))
    // An update would write what is planted here.
    it(
      `would be refused with ${what}`,
      { skip: Boolean(process.env.UPDATE_SNAPSHOTS) },
      async () => {
        const page = await site.newPage();
        await page.setViewport({ width: 1000, height: 800 });
        await stopClock(page);
        await show(page, site.origin, CARD, { lang: 'en' });
        await page.evaluate(
          (act) =>
            new Function(`return (${act})`)()(document.querySelector('crisis-banner').shadowRoot),
          String(change),
        );
        await assert.rejects(
          approve(page.mainFrame(), 'crisis-banner.card', 'en'),
          /AssertionError/,
        );
        await page.close();
      },
    );
});
