/** Each form of each widget in each language, untouched: it works before the loader, and comes up after. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TAGS, snippet } from '../../src/snippets/index.js';
import { languages } from '../../src/generated/snippets/content.js';
import { engines } from '../support/engines.mjs';
import { openSite } from '../loader/loader-page.mjs';
import { judged } from './judge.mjs';
import { baseOf, soughtOf } from './wanted.mjs';

/** Everything that ends a value somewhere. */
const contact = {
  'contact-label': `Ask "us" & <b> [it's] (1) + 5 %`,
  'contact-url': '/visit?a=1&b=2#c',
};
const OPTIONS = {
  'crisis-banner': { variant: 'card', 'quick-exit': true },
  'ketamine-explainer': { sections: 'safety questions', layout: 'accordion' },
  'symptom-check': { instrument: 'gad-7' },
  'tx-options-compare': { options: 'ect esketamine', rows: 'what found' },
};
const EXPECTED = {
  link: 'links → up',
  address: 'address → up',
  element: 'links → up',
  classes: 'links → up',
  frame: 'frame → frame',
};

for (const engine of engines) {
  describe(`the documented forms in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());

    for (const tag of TAGS) {
      for (const lang of languages) {
        it(`bring ${tag} up in ${lang} with its options, from links that work`, async () => {
          const options = { ...OPTIONS[tag], ...contact };
          const wanted = { tag, lang, region: 'CA', options };
          const seen = {};
          for (const form of Object.keys(EXPECTED)) {
            const { html, text } = snippet(form, { ...wanted, base: baseOf(site.origin) });
            const output = form === 'address' ? `<p>${text.replaceAll('&', '&amp;')}</p>` : text;
            seen[form] = await judged(site, html ?? output, soughtOf(wanted, site.origin));
          }
          assert.deepEqual(seen, EXPECTED);
        });
      }
    }
  });
}
