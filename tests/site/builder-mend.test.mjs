/** What the builder does while something has to be mended, and the ways to the fields. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PLACES } from '../../src/snippets/index.js';
import { engines } from '../support/engines.mjs';
import { builderIn, turn } from './reading.mjs';

for (const engine of engines) {
  describe(`the snippet builder with faults, in ${engine}`, { timeout: 180_000 }, () => {
    let site;
    before(async () => (site = await builderIn(engine)));
    after(() => site?.close());
    const text = (selector) =>
      site.inPage((each) => document.querySelector(each).textContent, selector);
    const copyable = () =>
      site.inPage(
        () =>
          ['[data-output] textarea', '[data-output] [data-copy]'].flatMap((each) =>
            [...document.querySelectorAll(each)].filter((node) => node.checkVisibility()),
          ).length,
      );
    /** By hand, as a press on the link does. */
    const follow = () =>
      site.inPage(() => {
        document.querySelectorAll('.get details').forEach((each) => (each.open = false));
        const link = [...document.querySelectorAll('.get a[data-to-field]')].find((each) =>
          each.checkVisibility(),
        );
        for (const box of document.querySelectorAll('form details')) box.open = false;
        link.focus();
        link.click();
        const field = document.activeElement;
        return [field.dataset.field ?? field.dataset.option, field.checkVisibility()];
      });

    it('offers nothing to copy while something has to be mended, and leads to the field', async () => {
      for (const [state, field, says] of [
        [{ place: 'html', host: 'own', base: 'www.example.org/care-widgets' }, 'base', /https:/],
        [{ 'contact-label': 'Visit' }, 'contact-label', /leads nowhere/],
        [{ widget: 'symptom-check', share: '1' }, 'share-label', /needs a label/],
      ]) {
        await turn(site, state);
        assert.equal(await copyable(), 0, field);
        assert.match(await text('[data-mend-list]'), says);
        assert.doesNotMatch(await text('[data-ready]'), /is ready/);
        assert.deepEqual(await follow(), [field, true]);
      }
      await turn(site, { widget: 'tx-options-compare', options: 'ect' });
      assert.equal(await copyable(), 0);
      await follow();
      const isThere = () => Boolean(document.activeElement.closest('[data-option="options"]'));
      assert.ok(await site.inPage(isThere));
      await turn(site, {
        place: 'html',
        host: 'own',
        base: 'https://www.example.org/care-widgets',
      });
      assert.ok((await copyable()) > 0);
      assert.equal(
        await site.inPage(() => document.querySelector('[data-mend]').checkVisibility()),
        false,
      );
    });

    it('takes no address without https:// where the page may be on another server', async () => {
      for (const { id, hosted } of PLACES)
        for (const base of ['', '/care-widgets/', 'http://files.example.org/']) {
          await turn(site, { place: id, host: 'own', base });
          // The plugin knows the address by itself.
          const isFine = /^wordpress/.test(id) || (!hosted && !base.startsWith('http'));
          assert.equal((await copyable()) > 0, isFine, `${id} ${base}`);
        }
      await turn(site, {
        place: 'wordpress-block',
        plain: '1',
        host: 'own',
        base: 'www.a.example',
      });
      assert.equal(await copyable(), 0, 'links in WordPress have the address');
      const needed = PLACES.filter(({ hosted }) => hosted).map(({ id }) => id);
      assert.deepEqual(needed, ['unknown', 'squarespace', 'wix', 'webflow', 'embed']);
      for (const place of needed) {
        await turn(site, { place, host: 'own', base: 'https://files.example.org/w/' });
        assert.ok((await copyable()) > 0, place);
      }
    });

    it('leads from the warning of one’s own computer to the address, with words for the web team', async () => {
      await turn(site, { place: 'drupal' });
      assert.match(await text('[data-notes]'), /web team: “Please put .+ loader\.js in it\.”/);
      assert.deepEqual(await follow(), ['base', true]);
      assert.ok(await site.inPage(() => document.querySelector('[value="own"]').checked));
    });
  });
}
