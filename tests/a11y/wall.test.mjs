/** Zero violations in three engines over every named example, in both themes and languages. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../support/server.mjs';
import { engines } from './engines.mjs';
import { all, examplePages, launch, openAll, show } from './support.mjs';

/**
 * How many rules each engine is known to find broken on the page of planted faults. Fewer means that it has gone blind,
 * and that its silence elsewhere says nothing.
 */
const KNOWN = { axe: 12, alfa: 15, ibm: 10 };

describe('the accessibility wall', () => {
  let server, browser;
  before(async () => {
    server = await serve(examplePages);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [name, run] of Object.entries(engines)) {
    it(`finds the planted faults with ${name}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/tests/a11y/canary.html`);
      const found = await run(page);
      await page.close();
      const rules = new Set(found.map(({ rule }) => rule));
      assert.ok(rules.size >= KNOWN[name], `${name} found ${rules.size}, known ${KNOWN[name]}`);
    });
  }

  for (const example of all) {
    for (const lang of ['en', 'es']) {
      for (const scheme of ['light', 'dark']) {
        it(`finds nothing in ${example.tag} ${example.name}, ${lang}, ${scheme}`, async () => {
          const page = await browser.newPage();
          await show(page, server.origin, example, { lang, scheme });
          await openAll(page);
          const found = [];
          for (const [name, run] of Object.entries(engines)) {
            for (const { rule, where } of await run(page)) found.push(`${name} ${rule}: ${where}`);
          }
          await page.close();
          assert.deepEqual([...new Set(found)], []);
        });
      }
    }
  }
});
