/** What the builder tells while one fills it in: contrast, errors, notes, changes. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PLACES, TAGS } from '../../src/snippets/index.js';
import { engines } from '../support/engines.mjs';
import { builderIn, choose, offered, turn, until } from './reading.mjs';
import { tabTo } from './walk.mjs';

for (const engine of engines) {
  describe(`what the snippet builder says in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await builderIn(engine)));
    after(() => site?.close());
    const text = (selector) =>
      site.inPage((each) => document.querySelector(each).textContent, selector);

    it('tells contrast by WCAG’s formula, in words, on the side of caution', async () => {
      const items = async (state) => {
        await turn(site, state);
        return (
          await site.inPage(() =>
            [...document.querySelectorAll('[data-contrast] li')].map((each) => each.textContent),
          )
        ).join('\n');
      };
      const gray = await items({ 'color-text': '#777', 'color-edge': '#949494' });
      // The published ratios: 4.478 and 3.03.
      assert.match(gray, /^Text: 4\.47 to 1\. Too weak: 4\.5 is needed\.$/m);
      assert.match(gray, /^Borders of fields: 3\.03 to 1\. Good: 3 is needed\.$/m);
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
      assert.match(await items({ place: 'wix' }), /own colors have been tested/);
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
      await turn(site, {
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
      await turn(site, { 'contact-label': 'Visit' });
      assert.deepEqual(
        (await errors()).map(([name]) => name),
        ['contact-label'],
      );
      await turn(site, { widget: 'symptom-check', share: '1' });
      assert.deepEqual(
        (await errors()).map(([name]) => name),
        ['share-label'],
      );
      await turn(site, {
        widget: 'tx-options-compare',
        options: 'ect vns',
        'contact-label': 'Visit',
        'contact-url': '/visit',
      });
      assert.deepEqual(await errors(), []);
    });

    it('says what there is to know of where the files are', async () => {
      const notes = async (state) => {
        await turn(site, state);
        return text('[data-notes]');
      };
      assert.match(await notes({ place: 'wix' }), /runs on your own computer/);
      assert.match(await notes({ place: 'drupal', host: 'own' }), /starts with “\/”/);
      assert.match(await notes({ place: 'html', host: 'cdn' }), /is a placeholder/);
      assert.equal(await notes({ place: 'html', host: 'own' }), '');
      for (const { id, hosted } of PLACES) {
        const there = await notes({ place: id, host: 'own', base: 'https://files.example.org/w/' });
        const isLoaded = hosted && id !== 'embed';
        assert.equal(
          /must send Access-Control-Allow-Origin: \* with them/.test(there),
          Boolean(isLoaded),
          id,
        );
        assert.equal(/“Please have our web server send Access-/.test(there), Boolean(isLoaded), id);
        if (hosted)
          assert.match(
            await notes({ place: id }),
            /“Please put .+ send Access-Control-Allow-Origin: \* .+\.”/,
          );
      }
      assert.doesNotMatch(await notes({ place: 'drupal' }), /Access-Control/);
      assert.match(
        await notes({ place: 'html', host: 'own', clinic: '1' }),
        /not among the links yet/,
      );
    });

    it('shows the links as high as they are, without the room that a widget would take', async () => {
      for (const widget of TAGS) {
        await turn(site, { widget, place: 'wix' });
        const [box, link] = await site.inPage(() =>
          [document.querySelector('[data-links]'), document.querySelector('[data-links] a')].map(
            (each) => each.getBoundingClientRect().height,
          ),
        );
        assert.ok(link > 0 && box < 6 * link, `${widget}: ${box} px around a link of ${link} px`);
      }
    });

    it('says how we know, and no more than was run', async () => {
      const told = async (state) => {
        await turn(site, state);
        return text('[data-basis]');
      };
      for (const place of ['unknown', 'drupal', 'aem', 'markdown'])
        assert.match(
          await told({ place }),
          /^We tested this with .+, but not in a whole site/,
          place,
        );
      assert.match(await told({ place: 'drupal' }), /text filters of Drupal[^]*sms:/);
      assert.match(await told({ place: 'unknown' }), /the phone link into plain text/);
      assert.match(await told({ place: 'aem' }), /Sling XSS/);
      assert.match(await told({ place: 'wordpress-block' }), /^We tested this in WordPress itself/);
      assert.match(await told({ place: 'react' }), /small apps of React, .+ which our tests build/);
      assert.match(await told({ place: 'embed' }), /About one in three kept it/);
      for (const place of ['squarespace', 'wix', 'webflow'])
        assert.match(await told({ place }), /^We have not tested this\./, place);
      assert.match(await told({ place: 'sitecore' }), /^Nobody has tried this yet\./);
    });

    it('says in the step itself where it only read of a path', async () => {
      const untried = async (place) => {
        await turn(site, { place });
        return site.inPage(() => {
          const said = /have not tried it\. On your site it may have another name\.\)$/;
          const count = (list) =>
            [...document.querySelectorAll(`[data-${list}] li`)].filter(({ textContent }) =>
              said.test(textContent),
            ).length;
          return { once: count('once'), steps: count('steps') };
        });
      };
      for (const place of ['squarespace', 'wix', 'webflow', 'aem'])
        assert.deepEqual(await untried(place), { once: 1, steps: 1 }, place);
      assert.deepEqual(await untried('drupal'), { once: 1, steps: 0 });
      for (const place of ['wordpress-block', 'html', 'sitecore'])
        assert.deepEqual(await untried(place), { once: 0, steps: 0 }, place);
    });

    it('offers a frame where no script can be added, and says what a frame can’t do', async () => {
      await turn(site, {
        widget: 'crisis-banner',
        place: 'drupal',
        region: 'GB',
        'quick-exit': '1',
      });
      const shown = () =>
        site.inPage(() => document.querySelector('[data-to-frame]').checkVisibility());
      assert.ok(await shown());
      await tabTo(site, '[data-to-frame]', 120);
      await site.press('Enter');
      assert.match(await site.inPage(until, '[data-summary]', 'frame'), /as a frame\.$/);
      const { code, head, source } = await site.inPage(offered);
      assert.match(
        code,
        /^<iframe src="[^"]+\/embed\/crisis-banner\.html\?region=GB&amp;variant=bar#GB" title="/,
      );
      assert.deepEqual([head, source], ['', '']);
      assert.match(await text('[data-notes]'), /links are safer than a frame/);
      assert.match(await text('[data-notes]'), /“Quick exit” does nothing in a frame/);
      assert.equal(await site.inPage(() => document.activeElement.id), 'get');
      assert.equal(await shown(), false);
      await turn(site, { widget: 'symptom-check', place: 'embed' });
      assert.doesNotMatch(await text('[data-notes]'), /safer|does nothing/);
      await turn(site, { widget: 'symptom-check', place: 'embed', plain: '1' });
      assert.match((await site.inPage(offered)).source, /^<p>.*tel:988/);
    });

    it('says a change to who can’t see it', async () => {
      await site.inPage(choose, '#f-color-text', '#999');
      assert.match(
        await site.inPage(until, '[data-changed]', 'weak'),
        /up to date\. Color pairs with too little contrast: \d/,
      );
    });
  });
}
