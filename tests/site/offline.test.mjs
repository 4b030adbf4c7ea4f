/** The site needs no server and no network: it opens from a disk. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { TAGS } from '../../tools/lib/widgets.mjs';
import { launch } from '../a11y/support.mjs';

const address = (page) => pathToFileURL(`demo/dist/${page}`).href;

describe('the site, from a disk', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  for (const [page, lang] of [
    ['index.html', 'en'],
    ['es/index.html', 'es'],
  ]) {
    it(`brings all widgets up on ${page}, in its language, and asks for files alone`, async () => {
      const tab = await browser.newPage();
      const asked = [];
      const errors = [];
      tab.on('request', (request) => asked.push(request.url()));
      tab.on('pageerror', ({ message }) => errors.push(message));
      await tab.goto(address(page), { waitUntil: 'load' });
      for (const tag of TAGS) {
        await tab.waitForFunction(
          (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part="root"]'),
          {},
          tag,
        );
        const root = await tab.$(`${tag} >>> [part="root"]`);
        assert.equal(await root.evaluate((each) => each.lang || each.closest('[lang]').lang), lang);
      }
      await tab.close();
      assert.deepEqual(errors, []);
      const elsewhere = asked.filter((url) => !/^(file|data|about):/.test(url));
      assert.deepEqual(elsewhere, []);
    });
  }

  it('shows what was set in the reference, in the widget and as code', async () => {
    const tab = await browser.newPage();
    await tab.goto(address('crisis-banner.html'), { waitUntil: 'load' });
    await tab.select('[data-attribute="region"]', 'GB');
    await tab.waitForFunction(() =>
      document.querySelector('[data-code]').textContent.includes('GB'),
    );
    await tab.waitForFunction(() =>
      document
        .querySelector('[data-preview]')
        .contentDocument?.querySelector('crisis-banner[region="GB"]')
        ?.shadowRoot?.textContent.includes('116 123'),
    );
    await tab.waitForFunction(() =>
      document.querySelector('[data-events]').textContent.includes('care-ready'),
    );
    await tab.close();
  });

  it('keeps the colors that a reader chose, on the next page too', async () => {
    const tab = await browser.newPage();
    await tab.goto(address('docs.html'), { waitUntil: 'load' });
    await tab.select('[data-theme-choice]', 'dark');
    await tab.goto(address('security.html'), { waitUntil: 'load' });
    const scheme = await tab.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await tab.close();
    assert.equal(scheme, 'dark');
  });
});
