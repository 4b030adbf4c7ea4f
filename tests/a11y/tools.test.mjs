/** The builder and the doctor in use: everything opened, errors told, findings listed. Three engines. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browsing } from './browsing.mjs';
import { findings } from '../compat/accessibility/engines.mjs';

const CODE =
  '<script type="text/rocketscript" src="/w/loader.js"></script><p>&lt;crisis-banner&gt;</p><crisis-banner region="UK" varient="x"></crisis-banner><iframe src="/w/embed/symptom-check.html"></iframe>';
const STATES = {
  'the builder, all opened, with errors':
    'builder.html#widget=tx-options-compare&place=wordpress-block&options=ect&host=own&base=x&contact-label=a&contact-phone=b&contact-url=x%20y&color-text=%23999&color-accent=zz&foo=1',
  'the builder for another widget': 'builder.html#widget=symptom-check&place=react&share=1&lang=es',
  'the builder with the explainer': 'builder.html#widget=ketamine-explainer&sections=routes',
  'the doctor with findings': 'doctor.html',
};
/** They have every look of both pages. */
const DARK = ['the builder, all opened, with errors', 'the doctor with findings'];

describe('the tools of the site, in use', () => {
  const site = browsing();

  const open = async (address, { scheme = 'light', width = 1280 } = {}) => {
    const page = await site.newPage();
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${site.origin}/demo/dist/${address}`, { waitUntil: 'networkidle0' });
    await page.evaluate((code) => {
      for (const each of document.querySelectorAll('details')) each.open = true;
      const field = document.querySelector('[data-html]');
      if (!field) return;
      field.value = code;
      document.querySelector('[data-doctor] button').click();
    }, CODE);
    return page;
  };

  for (const [name, address] of Object.entries(STATES)) {
    for (const scheme of DARK.includes(name) ? ['light', 'dark'] : ['light']) {
      it(`has no violation: ${name}, ${scheme}`, async () => {
        const page = await open(address, { scheme });
        // The widget has a wall of its own.
        await page.evaluate(() => document.querySelector('iframe')?.remove());
        const found = await findings(page);
        await page.close();
        assert.deepEqual(found, []);
      });
    }

    it(`fits a width of 320 px, with targets of 24 px: ${name}`, async () => {
      const page = await open(address, { width: 320 });
      const seen = await page.evaluate(() => ({
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        small: [
          ...document.querySelectorAll(
            'main :is(a.button, button, input, select, summary, textarea)',
          ),
        ]
          .filter((each) => each.checkVisibility())
          .filter((each) => {
            // A label is as good a target as its box.
            const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
            return Math.min(width, height) < (each.matches('button, .button, summary') ? 44 : 24);
          })
          .map((each) => each.outerHTML.slice(0, 100)),
      }));
      await page.close();
      assert.ok(seen.over <= 0, `${seen.over} px too wide`);
      assert.deepEqual(seen.small, []);
    });
  }
});
