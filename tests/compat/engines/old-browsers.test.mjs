/**
 * Browsers older than README's list, as they were: Chromium 109, 119 and 123. Whatever brings a widget, the
 * links that stand in its place stay, or what was pre-rendered does, and one console line says why.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { helpInView } from '../../support/help-in-view.js';
import { OLD, openOldChromium } from './old-chromium.mjs';
import { serve } from '../../support/server.mjs';
import { TAGS, built, html } from '../../loader/loader-page.mjs';

const LINKS = '<a href="tel:988">Call or text 988</a>';
const script = (name) => `<script src="/dist/${name}.js" defer></script>`;
const element = (tag) => `<${tag}>${LINKS}</${tag}>`;

/** Pages by the way in which they bring a widget. */
const PAGES = {
  'its own file': (tag) => html(element(tag), { head: script(tag) }),
  'the file for all': (tag) => html(element(tag), { head: script('care-widgets') }),
  'the loader': (tag) => html(element(tag), { head: script('loader') }),
  'a link with the loader': (tag) =>
    html(`<p>${LINKS} · <a href="/dist/embed/${tag}.html">More help</a></p>`, {
      head: script('loader'),
    }),
  'pre-rendered markup': (tag) =>
    html(built(`dist/snippets/${tag}.en.html`), { head: script(tag) }),
  'a page of its own': (tag) => built(`dist/embed/${tag}.html`),
};
/** A page of its own asks for its files from where it is. */
const pathOf = (way, tag) =>
  way === 'a page of its own' ? `/dist/embed/${tag}.html` : `/${way}/${tag}`.replaceAll(' ', '-');
const isPreRendered = (way) => way === 'pre-rendered markup' || way === 'a page of its own';

/** Declarative shadow roots are younger than the oldest. */
const expected = (version, way) =>
  isPreRendered(way) && Number(version) >= 111 ? 'pre-rendered' : 'links';

// Two hundred megabytes come with them.
const skip = process.env.CARE_BROWSERS !== 'all' && 'needs CARE_BROWSERS=all';

for (const version of OLD) {
  describe(`in Chromium ${version}`, { skip, timeout: 240_000 }, () => {
    let window, server;
    before(async () => {
      const pages = Object.entries(PAGES).flatMap(([way, page]) =>
        TAGS.map((tag) => [pathOf(way, tag), { body: page(tag) }]),
      );
      const more = {
        '/favicon.ico': { body: '' },
        '/hear.js': { type: 'text/javascript', body: '' },
      };
      server = await serve({ ...Object.fromEntries(pages), ...more });
      window = await openOldChromium(version);
    });
    after(async () => {
      await window?.close();
      await server?.close();
    });

    for (const way of Object.keys(PAGES)) {
      for (const tag of TAGS) {
        it(`<${tag}> by ${way}: help stays, and one line says why`, async () => {
          await window.goto(server.origin + pathOf(way, tag));
          assert.equal(await window.inPage(helpInView, tag), expected(version, way));
          assert.equal(window.heard.length, 1, window.heard.join('\n'));
          assert.match(window.heard[0], /^care-widgets: this browser lacks what the widgets need/);
        });
      }
    }

    it('is really that old', async () => {
      const said = await window.inPage(() => navigator.userAgent);
      assert.match(said, new RegExp(`Chrome/${version}\\.`));
    });
  });
}
