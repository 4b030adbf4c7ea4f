/** The snippet builder in a real browser: choices, address, contrast, errors, preview, copying, keyboard. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PLACES, TAGS } from '../../src/snippets/index.js';
import readIds from '../../demo/site/_data/ids.mjs';
import readWidgets from '../../demo/site/_data/widgets.mjs';
import { engines } from '../support/engines.mjs';
import { builderIn, choose, offered, openBuilder, remembered, turn, until } from './reading.mjs';
import { tabTo } from './walk.mjs';

const widgets = await readWidgets();
const ids = await readIds();

/** In the page: what the preview shows once it is as wanted, or after a while. */
async function previewed(tag, attribute, value) {
  const frame = document.querySelector('[data-preview]');
  const shown = () => frame.contentDocument?.querySelector(tag);
  const ready = () =>
    shown()?.shadowRoot?.querySelector('section, article') &&
    (!attribute || shown().getAttribute(attribute) === value);
  for (let tries = 0; tries < 400 && !ready(); tries++)
    await new Promise((done) => setTimeout(done, 20));
  return Boolean(ready());
}

for (const engine of engines) {
  describe(`the snippet builder in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await builderIn(engine)));
    after(() => site?.close());

    it('has a snippet from the first moment', async () => {
      const { source, head, steps } = await site.inPage(offered);
      assert.match(source, /tel:988/);
      assert.match(head, /loader\.js/);
      assert.ok(steps > 2);
    });

    it('offers each widget, each place, and each option and id of the widget that is chosen', async () => {
      for (const { tag, attributes } of widgets) {
        await turn(site, { widget: tag });
        const found = await site.inPage(() => {
          const shown = (node) => !node.closest('[hidden]');
          // Not by `labels`: a WebKit that was asked for them falls over when it lets the page go.
          const named = (node) =>
            node.closest('label') ??
            node.querySelector('legend') ??
            document.querySelector(`label[for="${node.id}"]`);
          const fields = [...document.querySelectorAll('[data-option]')].filter(shown);
          return {
            options: fields.map((each) => each.dataset.option),
            unnamed: fields.filter((each) => !named(each)).length,
            ids: Object.fromEntries(
              fields
                .filter(({ localName }) => localName === 'fieldset')
                .map((each) => [
                  each.dataset.option,
                  [...each.querySelectorAll('input')].map(({ value }) => value),
                ]),
            ),
          };
        });
        assert.deepEqual(found.options.sort(), attributes.map(({ name }) => name).sort());
        assert.equal(found.unnamed, 0);
        const expected = Object.entries(ids[tag] ?? {}).map(([name, list]) => [
          name,
          list.map(({ id }) => id),
        ]);
        assert.deepEqual(found.ids, Object.fromEntries(expected));
      }
      const values = (name) =>
        site.inPage(
          (each) => [...document.querySelectorAll(`[name="${each}"]`)].map(({ value }) => value),
          name,
        );
      assert.deepEqual(await values('widget'), TAGS);
      assert.deepEqual(
        await values('place'),
        PLACES.map(({ id }) => id),
      );
    });

    it('keeps what was chosen in the address, behind the #, and comes back with it', async () => {
      await openBuilder(site);
      for (const [selector, value] of [
        ['[name="widget"][value="tx-options-compare"]'],
        ['[name="place"][value="html"]'],
        ['#o-region', 'GB'],
        ['#o-lang', 'es'],
        ['[data-option="options"] [value="ect"]'],
        ['[data-option="options"] [value="esketamine"]'],
        ['#o-contact-label', 'A & "B"'],
        ['#o-contact-phone', '555-0100'],
        ['[data-field="clinic"]'],
        ['[name="host"][value="own"]'],
        ['[data-field="base"]', 'https://files.example.org/w/'],
        ['[data-field="pin"]'],
        ['#o-theme', 'light'],
        ['#f-color-accent', '#8a1c5b'],
        ['#f-radius', '0.5'],
        ['#f-font', 'Georgia, serif'],
      ])
        await site.inPage(choose, selector, value);
      const first = await site.inPage(offered);
      assert.match(first.code, /options="ect esketamine"/);
      assert.match(
        first.code,
        /https:\/\/files\.example\.org\/w\/embed\/tx-options-compare\.es\.html/,
      );
      assert.match(first.code, /A &amp; "B": 555-0100/);
      assert.match(first.head, /integrity="sha384-/);
      assert.match(
        first.css,
        /accent: #8a1c5b;[^]*radius: 0\.5em;[^]*font-family: Georgia, serif;/,
      );
      const hash = await site.inPage(remembered, 'font=');
      assert.equal(await site.inPage(() => location.search), '');

      await openBuilder(site, hash.slice(1));
      assert.deepEqual(await site.inPage(offered), first);
      const open = await site.inPage(() =>
        document.querySelector('#o-contact-label').checkVisibility(),
      );
      assert.ok(open, 'what was filled in is in view');
    });

    it('keeps what was chosen when a reader follows a link within the page', async () => {
      await turn(site, { widget: 'symptom-check', place: 'wix' });
      await site.inPage(() => document.querySelector('.skip').click());
      const [hash, focus] = await site.inPage(async () => {
        for (let tries = 0; tries < 100 && location.hash === '#main'; tries++)
          await new Promise((done) => setTimeout(done, 10));
        return [location.hash, document.activeElement.id];
      });
      assert.equal(hash, '#widget=symptom-check&place=wix');
      assert.equal(focus, 'main');
    });

    it('leaves out what an address holds that isn’t known, says so, and runs none of it', async () => {
      await turn(site, {
        widget: 'crisis-banner',
        place: 'nowhere',
        variant: 'crad',
        region: 'XX',
        sections: 'key-points',
        radius: '9}',
        font: 'x;} body{display:none',
        __proto__x: '1',
        'color-nope': 'red',
        'contact-label': '"><img src=x onerror=ran=1>',
        'contact-url': '/visit',
      });
      const seen = (selector) =>
        site.inPage((each) => document.querySelector(each).checkVisibility(), selector);
      assert.ok(await seen('[data-ignored]'));
      const said = await site.inPage(() => document.querySelector('[data-ignored]').textContent);
      for (const each of [
        'place=nowhere',
        'variant=crad',
        'region=XX',
        'sections=key-points',
        'radius=9}',
        'font=',
        '__proto__x',
        'color-nope',
      ])
        assert.ok(said.includes(each), each);
      const { source } = await site.inPage(offered);
      assert.doesNotMatch(source, /crad|XX|<img/);
      await site.inPage(previewed, 'crisis-banner', 'contact-url', '/visit');
      assert.equal(await site.inPage(() => 'ran' in globalThis), false);
      await turn(site, { widget: 'crisis-banner' });
      assert.equal(await seen('[data-ignored]'), false);
    });

    it('follows a hand that moves over a color field, however many colors that are', async () => {
      await turn(site, { place: 'html' });
      await site.inPage(() => {
        const field = document.querySelector('[data-pick="accent"]');
        for (let red = 0; red < 200; red++) {
          field.value = `#${red.toString(16).padStart(2, '0')}0000`;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      });
      assert.match((await site.inPage(offered)).css, /accent: light-dark\(#c70000, /);
      assert.match(await site.inPage(remembered, 'c70000'), /color-accent=%23c70000/);
    });

    it('shows the widget itself with what was chosen, as wide as the device', async () => {
      await turn(site, { widget: 'ketamine-explainer', place: 'aem', layout: 'accordion' });
      assert.ok(await site.inPage(previewed, 'ketamine-explainer', 'layout', 'accordion'));
      for (const width of [768, 1280, 360]) {
        await site.inPage(choose, `[name="size"][value="${width}"]`);
        const seen = await site.inPage(() => {
          const frame = document.querySelector('[data-preview]');
          const box = document.querySelector('[data-screen]').getBoundingClientRect();
          return [
            frame.contentWindow.innerWidth,
            frame.getBoundingClientRect().right <= box.right + 1,
          ];
        });
        assert.deepEqual(seen, [width, true]);
      }
      assert.doesNotMatch(await site.inPage(() => location.hash), /size/);
    });

    it('asks nobody but its own site, whatever is filled in', async () => {
      const asked = await site.inPage(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      for (const name of asked.filter((each) => !each.endsWith('/favicon.ico')))
        assert.match(name, /^http:\/\/127\.0\.0\.1:\d+\/demo\/dist\/[\w./-]+$/);
    });

    it('works by keyboard alone, from the first choice to the copied snippet', async () => {
      await openBuilder(site);
      await tabTo(site, '[name="widget"]');
      await site.press('ArrowDown');
      await tabTo(site, '[name="place"]');
      await site.press('ArrowDown');
      await tabTo(site, '[data-field="plain"]');
      await site.press('Space');
      // The preview is on the way, with all that is in it.
      await tabTo(site, '[data-copy="page"]', 400);
      assert.equal(
        await site.inPage(remembered, 'plain=1'),
        `#widget=${TAGS[1]}&place=${PLACES[1].id}&plain=1`,
      );
      await site.press('Enter');
      assert.match(await site.inPage(until, '[data-said="page"]', '\\w'), /^Copied|press Ctrl\+C/);
      await tabTo(site, '[data-copy="address-bar"]');
      await site.press('Enter');
      assert.match(
        await site.inPage(until, '[data-said="address-bar"]', '\\w'),
        /^Copied|address bar/,
      );
      await tabTo(site, '[data-again]');
      await site.press('Enter');
      const again = await site.inPage(() => [location.hash, document.activeElement.value]);
      assert.deepEqual(again, ['', TAGS[0]]);
    });
  });
}
