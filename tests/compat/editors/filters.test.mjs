/**
 * The documented forms through the filters and editors that people paste them into. Each output is then
 * opened as a page, and held against the table: does the widget come up, and what shows without it?
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../../support/engines.mjs';
import { openSite } from '../../loader/loader-page.mjs';
import { EXPECTED } from './expected.mjs';
import { judged } from '../../snippets/judge.mjs';
import { outputsOf } from './outputs.mjs';
import { soughtOf } from '../../snippets/wanted.mjs';

/** What the form that we recommend must give: something that works, and the widget or the same links. */
const PROMISED =
  /^(links|number, page link|page link|address) → (up|up without options|up \+ phone link|links|page link)$/;

let origin, outputs;
before(async () => {
  const site = await openSite('Chromium');
  ({ origin } = site);
  try {
    outputs = await outputsOf(site);
  } finally {
    await site.close();
  }
});

for (const engine of engines) {
  describe(`what filters and editors leave, in ${engine}`, { timeout: 300_000 }, () => {
    const seen = {};
    let site;
    before(async () => {
      site = await openSite(engine);
      const known = new Map();
      for (const { row, name, wanted, output } of outputs) {
        const here = output.replaceAll(origin, site.origin);
        if (!known.has(here))
          known.set(here, await judged(site, here, soughtOf(wanted, site.origin)));
        (seen[row] ??= {})[name] = known.get(here);
      }
    });
    after(() => site?.close());

    it('is looked at for each filter, editor and way, and the table has no others', () => {
      assert.deepEqual(Object.keys(seen).sort(), Object.keys(EXPECTED).sort());
    });

    for (const [row, expected] of Object.entries(EXPECTED)) {
      it(`${row}: is what the table says`, () => assert.deepEqual(seen[row], expected));

      it(`${row}: of links no code, but the widget or links that work`, () => {
        for (const name of ['link', 'link in Spanish'])
          assert.match(seen[row][name], PROMISED, name);
      });
    }
  });
}
