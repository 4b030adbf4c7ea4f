/** What the builder tells while one fills it in: contrast, errors, notes, changes. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../../support/engines.mjs';
import { openSite } from '../embed/loader-page.mjs';
import { choose, offered, openBuilder, turnTo, until } from './reading.mjs';

for (const engine of engines) {
  describe(`what the snippet builder says in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => {
      site = await openSite(engine);
      await openBuilder(site);
    });
    after(() => site?.close());
    const turned = (state) => site.inPage(turnTo, new URLSearchParams(state).toString());
    const text = (selector) =>
      site.inPage((each) => document.querySelector(each).textContent, selector);

    it('tells contrast by WCAG’s formula, in words, on the side of caution', async () => {
      const items = async (state) => {
        await turned(state);
        return (
          await site.inPage(() =>
            [...document.querySelectorAll('[data-contrast] li')].map((each) => each.textContent),
          )
        ).join('\n');
      };
      const grey = await items({ 'color-text': '#777', 'color-edge': '#949494' });
      // The published ratios: 4.478 and 3.03.
      assert.match(grey, /^Text: 4\.47 to 1\. Too weak: 4\.5 is needed\.$/m);
      assert.match(grey, /^Borders of fields: 3\.03 to 1\. Good: 3 is needed\.$/m);
      assert.match(await items({ 'color-text': '#767676' }), /^Text: 4\.54 to 1\. Good/m);
      assert.match(await items({ 'color-text': 'rgb(0 0 0)' }), /^Text: 21\.00 to 1\. Good/m);
      assert.match(
        await items({ 'color-accent': '#ffd75e' }),
        /^Words on buttons: 1\.\d\d to 1\. Too weak/m,
      );
      // Dark: against the widget's own dark background.
      assert.match(
        await items({ theme: 'dark', 'color-text': '#767676' }),
        /^Text: 3\.\d\d to 1\. Too weak/m,
      );
      assert.match(await items({ place: 'wix' }), /own colours are tested/);
    });

    it('tells an error at its field, says what to do, and takes it back', async () => {
      const errors = () =>
        site.inPage(() =>
          [...document.querySelectorAll('[data-error]')]
            .filter((each) => each.textContent)
            .map((each) => {
              const field = document.querySelector(`[aria-describedby~="${each.id}"]`);
              return [
                each.dataset.error,
                Boolean(field),
                field.localName === 'fieldset' || field.getAttribute('aria-invalid') === 'true',
              ];
            }),
        );
      await turned({
        widget: 'tx-options-compare',
        host: 'own',
        base: 'files.example.org',
        'contact-label': 'Visit',
        'contact-phone': 'call us',
        'contact-url': 'javascript:alert(1)',
        options: 'ect',
        'color-text': 'reddish',
        'color-accent': '#8a1c5b80',
      });
      const found = await errors();
      assert.deepEqual(found.map(([name]) => name).sort(), [
        'base',
        'color-accent',
        'color-text',
        'contact-phone',
        'contact-url',
        'options',
      ]);
      for (const [name, tied, marked] of found) assert.ok(tied && marked, name);
      const { css } = await site.inPage(offered);
      assert.equal(css, '');
      await turned({ 'contact-label': 'Visit' });
      assert.deepEqual(
        (await errors()).map(([name]) => name),
        ['contact-label'],
      );
      await turned({ widget: 'symptom-check', share: '1' });
      assert.deepEqual(
        (await errors()).map(([name]) => name),
        ['share-label'],
      );
      await turned({
        widget: 'tx-options-compare',
        options: 'ect vns',
        'contact-label': 'Visit',
        'contact-url': '/visit',
      });
      assert.deepEqual(await errors(), []);
    });

    it('says what there is to know of where the files are', async () => {
      const notes = async (state) => {
        await turned(state);
        return text('[data-notes]');
      };
      assert.match(await notes({ place: 'wix' }), /runs on your own computer/);
      assert.match(await notes({ place: 'wix', host: 'own' }), /starts with “\/”/);
      assert.match(await notes({ place: 'html', host: 'cdn' }), /stand-in/);
      assert.equal(await notes({ place: 'html', host: 'own' }), '');
      assert.match(
        await notes({ place: 'html', host: 'own', clinic: '1' }),
        /not among the links yet/,
      );
    });

    it('says a change to who can’t see it', async () => {
      await site.inPage(choose, '#f-color-text', '#999');
      assert.match(
        await site.inPage(until, '[data-changed]', 'weak'),
        /up to date\. Pairs of colours too weak to read: \d/,
      );
    });
  });
}
