/** The accessibility tree of every named example in both languages, as approved. */
import { describe, it } from 'node:test';
import { browsing } from './browsing.mjs';
import { all, examplePages, show } from './support.mjs';
import { approve, stopClock } from './tree.mjs';

describe('the accessibility tree', () => {
  const site = browsing(examplePages);

  for (const example of all) {
    for (const lang of ['en', 'es']) {
      it(`of ${example.tag} ${example.name}, ${lang}, is the approved one`, async () => {
        const page = await site.newPage();
        await page.setViewport({ width: 1000, height: 800 });
        await stopClock(page);
        await show(page, site.origin, example, { lang });
        await approve(page.mainFrame(), `${example.tag}.${example.name}.${lang}`);
        await page.close();
      });
    }
  }
});
