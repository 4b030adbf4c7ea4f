/** Zero violations in three engines over every named example, in both themes and languages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browsing } from './browsing.mjs';
import { engines, findings } from '../compat/accessibility/engines.mjs';
import { all, examplePages, openAll, show } from './support.mjs';

/**
 * How many rules each engine is known to find broken on the page of planted faults. Fewer means that it has gone blind,
 * and that its silence elsewhere says nothing.
 */
const KNOWN = { axe: 12, alfa: 15, ibm: 10 };

describe('the accessibility wall', () => {
  const site = browsing(examplePages);

  for (const [name, run] of Object.entries(engines)) {
    it(`finds the planted faults with ${name}`, async () => {
      const page = await site.newPage();
      await page.goto(`${site.origin}/tests/a11y/canary.html`);
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
          const page = await site.newPage();
          await show(page, site.origin, example, { lang, scheme });
          await openAll(page);
          const found = await findings(page);
          await page.close();
          assert.deepEqual(found, []);
        });
      }
    }
  }
});
