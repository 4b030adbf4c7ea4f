/** A page's own style, or a blocker's, hides the widget that stands in for links: the links are back. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { LOADER, html, openSite } from './loader-page.mjs';

for (const engine of engines) {
  describe(`links whose widget the page hides, in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());
    const links = () =>
      `<a href="tel:988">Call or text 988</a> · <a href="${site.origin}/dist/embed/crisis-banner.html">More</a>`;
    const head = (style) =>
      `<style>${style}</style><link rel="stylesheet" href="/dist/care-widgets.css">${LOADER}`;
    /** Whether the phone link and the widget have a box, and how high their paragraph is. */
    const state = () =>
      site.inPage(() => {
        const hasBox = (each) => Boolean(each?.getClientRects().length && each.offsetHeight);
        return {
          link: hasBox(document.querySelector('a[href^="tel:"]')),
          widget: hasBox(document.querySelector('crisis-banner')),
        };
      });
    const LINKS = { link: true, widget: false };
    const WIDGET = { link: false, widget: true };
    const NONE = { link: false, widget: false };
    async function becomes(wanted) {
      let now;
      for (let tries = 0; tries < 200; tries++) {
        now = await state();
        if (JSON.stringify(now) === JSON.stringify(wanted)) break;
        await site.rest(20);
      }
      assert.deepEqual(now, wanted);
    }
    const up = () => site.words('crisis-banner');
    const said = async (count = 1) => {
      const lines = await site.heard();
      assert.equal(lines.length, count, lines.join('\n'));
      for (const line of lines) assert.match(line, /^care-widgets: <crisis-banner> is hidden/);
    };

    const STYLES = {
      'a theme that hides all but links': '.entry p > :not(a) { display: none }',
      'a blocker': 'crisis-banner { display: none !important }',
      'a style that makes it invisible': 'crisis-banner { visibility: hidden !important }',
      'a style that leaves it no height':
        'crisis-banner { max-height: 0 !important; min-height: 0 !important; overflow: hidden }',
    };
    for (const [what, style] of Object.entries(STYLES))
      it(`are there under ${what}`, async () => {
        await site.open(
          html(`<main class="entry"><p>${links()}</p></main>`, { head: head(style) }),
        );
        await up();
        await site.rest(300);
        assert.equal((await state()).link, true);
        const height = await site.inPage(() => document.querySelector('p').offsetHeight);
        // What is only invisible takes its own room.
        assert.ok(height < 100 || /visibility/.test(style), 'no room is kept for what is hidden');
        await said();
      });

    it('are there where a cell’s address was taken in', async () => {
      const body = `<table><tr><td>${site.origin}/dist/embed/crisis-banner.html</td></tr></table>`;
      await site.open(html(body, { head: head(STYLES['a blocker']) }));
      await site.rest(1000);
      assert.match(
        await site.inPage(() => document.querySelector('td').innerText),
        /crisis-banner\.html$/,
      );
      await said();
    });

    it('come and go with the style that hides the widget', async () => {
      await site.open(html(`<main><p>${links()}</p></main>`, { head: head('') }));
      await up();
      await becomes(WIDGET);
      const style = (text) =>
        site.inPage((css) => (document.querySelector('style').textContent = css), text);
      await style(STYLES['a blocker']);
      await becomes(LINKS);
      await style('');
      await becomes(WIDGET);
      await style(STYLES['a blocker']);
      await becomes(LINKS);
      await said();
    });

    const CLOSED = {
      'a closed part': ['<details><summary>Help</summary>|</details>', 'details', 'open'],
      'a hidden tab': ['<div id="tab" class="off">|</div>', '#tab', 'data-on'],
      'a page that draws what is in view': [
        '<div style="height:3000px"></div><div style="content-visibility:auto;contain-intrinsic-size:9px 100px">|</div>',
        'main',
        'data-on',
      ],
    };
    for (const [where, [markup, selector, attribute]] of Object.entries(CLOSED)) {
      const open = (style) =>
        site.open(
          html(`<main>${markup.replace('|', `<p>${links()}</p>`)}</main>`, {
            head: head(`.off:not([data-on]) { display: none } ${style}`),
          }),
        );
      const show = () =>
        site.inPage(
          ([which, name]) => {
            document.querySelector(which).setAttribute(name, '');
            document.querySelector('p').scrollIntoView();
          },
          [selector, attribute],
        );
      it(`are judged once they come into view, in ${where}`, async () => {
        await open(STYLES['a blocker']);
        await up();
        await site.rest(100);
        await show();
        await becomes(LINKS);
        await said();
      });

      it(`stay covered by a widget that shows, in ${where}`, async () => {
        await open('');
        await up();
        await site.rest(100);
        await show();
        await becomes(WIDGET);
        assert.deepEqual(await site.heard(), []);
      });
    }

    it('stay covered while their paragraph is hidden by the page', async () => {
      await site.open(html(`<main><p>${links()}</p></main>`, { head: head('') }));
      await up();
      await becomes(WIDGET);
      await site.inPage(() => (document.querySelector('main').style.display = 'none'));
      await becomes(NONE);
      await site.inPage(() => (document.querySelector('main').style.display = ''));
      await becomes(WIDGET);
      assert.deepEqual(await site.heard(), []);
    });
  });
}
