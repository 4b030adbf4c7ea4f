/** Small windows, zoom, text spacing, forced colors, paper, right to left, and the keyboard alone. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { emulateMedia } from '../support/media.mjs';
import { browsing } from './browsing.mjs';
import { WIDGETS, all, examplePages, openAll, show } from './support.mjs';

/** WCAG 1.4.12: text spacing that a reader may set. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

describe('everybody can reach', () => {
  const site = browsing(examplePages);
  let page;
  before(async () => (page = await site.newPage()));

  /** Parts of the widgets that stick out of the window, and how far the page scrolls sideways. */
  const overflow = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });

  for (const example of all) {
    for (const lang of ['en', 'es']) {
      it(`${example.tag} ${example.name}, ${lang}, at 320 px, with spaced text, and right to left`, async () => {
        await page.setViewport({ width: 320, height: 640 });
        await show(page, site.origin, example, { lang });
        await openAll(page);
        assert.equal(await overflow(), 0, 'scrolls sideways at 320 px');
        await page.evaluate(
          (css, selector) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            for (const { shadowRoot } of document.querySelectorAll(selector)) {
              shadowRoot.adoptedStyleSheets.push(sheet);
            }
          },
          SPACING,
          WIDGETS,
        );
        assert.equal(await overflow(), 0, 'scrolls sideways with spaced text');
        await show(page, site.origin, example, { lang, dir: 'rtl' });
        await openAll(page);
        assert.equal(await overflow(), 0, 'scrolls sideways right to left');
      });
    }

    it(`${example.tag} ${example.name} on paper, with every number in words`, async () => {
      await page.setViewport({ width: 800, height: 900 });
      await show(page, site.origin, example);
      await page.emulateMediaType('print');
      const dialed = await page.evaluate((selector) => {
        const links = [...document.querySelectorAll(selector)].flatMap((each) => [
          ...each.shadowRoot.querySelectorAll('a[href^="tel:"], a[href^="sms:"]'),
        ]);
        const digits = (text) => text.replace(/\D/g, '');
        return links
          .filter((link) => link.checkVisibility())
          .filter((link) => {
            const number = digits(link.getAttribute('href').split('?')[0]);
            return !digits(link.textContent).includes(number);
          })
          .map((link) => link.outerHTML);
      }, WIDGETS);
      const schemes = await page.$$eval(WIDGETS, (all) =>
        all.map((each) => getComputedStyle(each).colorScheme),
      );
      await page.emulateMediaType('screen');
      assert.deepEqual(dialed, []);
      assert.deepEqual([...new Set(schemes)], ['light'], 'in the colors of paper');
    });

    it(`${example.tag} ${example.name} by keyboard alone, with the focus in view`, async () => {
      await page.setViewport({ width: 1000, height: 800 });
      await show(page, site.origin, example);
      const stops = await page.evaluate((selector) => {
        const inWidgets = [...document.querySelectorAll(selector)].flatMap((each) => [
          ...each.shadowRoot.querySelectorAll(
            'a[href], button, summary, input, select, textarea, [tabindex="0"]',
          ),
        ]);
        const radios = new Set();
        return inWidgets.filter((each) => {
          if (!each.checkVisibility({ visibilityProperty: true }) || each.tabIndex < 0)
            return false;
          if (each.closest('[hidden]')) return false;
          if (each.type !== 'radio') return true;
          const first = !radios.has(each.name);
          radios.add(each.name);
          return first;
        }).length;
      }, WIDGETS);
      let reached = 0;
      const unseen = [];
      for (let press = 0; press < stops + 40; press++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const { activeElement: here } = document;
          // Where the country isn't known, the page's own links stay in view and can be reached.
          const isOwn = here?.parentElement?.shadowRoot?.querySelector('slot:not([hidden])');
          const active = here?.shadowRoot?.activeElement ?? (isOwn ? here : undefined);
          if (!active) return null;
          // The ring is inside, where tests/elements/symptom-check looks for it.
          if (active.localName === 'iframe') return { html: 'iframe', ring: true };
          const { outlineStyle, outlineWidth } = getComputedStyle(active);
          return {
            html: active.outerHTML.slice(0, 80),
            ring: outlineStyle !== 'none' && outlineWidth !== '0px',
          };
        });
        if (!at) {
          if (reached) break;
          continue;
        }
        reached += 1;
        if (!at.ring) unseen.push(at.html);
      }
      assert.deepEqual(unseen, []);
      assert.ok(reached >= stops, `reached ${reached} of ${stops}`);
    });
  }

  it('keeps links, dots and bars apart from their background in forced colors', async () => {
    const features = [{ name: 'forced-colors', value: 'active' }];
    await emulateMedia(page, { features });
    for (const example of all.filter(({ name }) =>
      ['bar', 'card', 'article', 'all-options'].includes(name),
    )) {
      await show(page, site.origin, example);
      const lost = await page.evaluate((selector) => {
        const roots = [...document.querySelectorAll(selector)].map((each) => each.shadowRoot);
        const color = (element, property) => getComputedStyle(element)[property];
        const canvas = color(document.body, 'backgroundColor');
        return roots.flatMap((root) => [
          ...[...root.querySelectorAll('a')].filter((each) => color(each, 'color') === canvas),
          ...[...root.querySelectorAll('.dot, .ring')].filter(
            (each) => color(each, 'stroke') === canvas,
          ),
          ...[...root.querySelectorAll('.bar rect, rect.bar')].filter(
            (each) => color(each, 'fill') === canvas,
          ),
        ]).length;
      }, WIDGETS);
      assert.equal(lost, 0, example.name);
    }
    await emulateMedia(page, {});
  });
});
