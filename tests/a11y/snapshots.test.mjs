/** The accessibility tree of every named example in both languages, as approved. */
import { after, before, describe, it } from 'node:test';
import { serve } from '../support/server.mjs';
import { all, examplePages, launch, show } from './support.mjs';
import { approve, stopClock } from './tree.mjs';

describe('the accessibility tree', () => {
  let server, browser;
  before(async () => {
    server = await serve(examplePages);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const example of all) {
    for (const lang of ['en', 'es']) {
      it(`of ${example.tag} ${example.name}, ${lang}, is the approved one`, async () => {
        const page = await browser.newPage();
        await page.setViewport({ width: 1000, height: 800 });
        await stopClock(page);
        await show(page, server.origin, example, { lang });
        await approve(page.mainFrame(), `${example.tag}.${example.name}.${lang}`);
        await page.close();
      });
    }
  }
});
