/** The room that care-widgets.css keeps ends at once where a widget can't be drawn, doesn't come, or isn't meant. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { until } from '../support/until.mjs';
import { LOADER, TAGS, html, openSite } from './loader-page.mjs';

const LINKS = '<a href="tel:988">Call or text 988</a>';
/** The links in a column, and what is around them. */
const HIGH = 150;
const STRIPS = `<script>{const own = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
Object.defineProperty(Element.prototype, 'innerHTML', {
  ...own, set(text) { own.set.call(this, String(text).replace(/<\\?[^>]*>|<!--[^]*?-->/g, '')); } });}</script>`;
const STILL = '<style>* { animation: none !important }</style>';
const STYLE = '<link rel="stylesheet" href="/dist/care-widgets.css">';
const SINGLE = '<script src="/dist/care-widgets.js"></script>';
const link = (tag) => `<a href="/dist/embed/${tag}.html">More help</a>`;

const FORMS = {
  element: (tag) => `<${tag}>${LINKS} · ${link(tag)}</${tag}>`,
  links: (tag) => `<p>${LINKS} · ${link(tag)}</p>`,
  placeholder: (tag) => `<div class="care-${tag}">${LINKS} · ${link(tag)}</div>`,
};

for (const engine of engines) {
  describe(`the room for what doesn't come, in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());
    const heights = () =>
      site.inPage(() =>
        [...document.querySelectorAll('main > *')].map((each) => each.offsetHeight),
      );
    async function ends() {
      let all;
      for (let tries = 0; tries < 200; tries++) {
        all = await heights();
        if (all.every((each) => each < HIGH)) return;
        await site.rest(20);
      }
      assert.fail(`still ${all.join(', ')} px`);
    }
    const body = (form) => `<main>${TAGS.map(FORMS[form]).join('')}</main>`;

    for (const [what, script, form] of [
      ['one file', SINGLE, 'element'],
      ...Object.keys(FORMS).map((each) => ['the loader', LOADER, each]),
    ])
      it(`ends where it can't be drawn, by ${what}, ${form}`, async () => {
        await site.open(html(body(form), { head: STYLE + STILL + STRIPS + script }));
        await ends();
        assert.equal(
          await site.inPage(
            () =>
              [...document.querySelectorAll('main a')].filter((each) => each.offsetHeight).length,
          ),
          2 * TAGS.length,
        );
      });

    for (const form of Object.keys(FORMS))
      it(`ends where a part is missing, ${form}`, async () => {
        const missing = { status: 404, body: '' };
        site.answers['/dist/parts/core.js'] = missing;
        await site.open(html(body(form), { head: STYLE + STILL + LOADER }));
        await ends();
        delete site.answers['/dist/parts/core.js'];
      });

    it('stays for what came late: the wait for it is over', async () => {
      await site.open(html(body('element'), { head: STYLE + LOADER }));
      for (const tag of TAGS) assert.notEqual(await site.words(tag), '', tag);
      const waits = () =>
        site.inPage(
          () =>
            [...document.querySelectorAll('main > *')].filter((each) => each.getAnimations().length)
              .length,
        );
      await until(async () => !(await waits()), 'the waits to be over');
      assert.equal(await waits(), 0);
    });

    it('ends on a page of XML, where nothing can be drawn', async () => {
      const page = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title>${STYLE.replace('>', '/>')}${SINGLE}</head><body><main>${TAGS.map(FORMS.element).join('')}</main></body></html>`;
      site.answers['/page.xhtml'] = { body: page, type: 'application/xhtml+xml' };
      await site.goto(`${site.origin}/page.xhtml`);
      await ends();
    });

    const MISTAKEN = {
      'a sentence': () => `<p>Call ${LINKS} or read ${link('symptom-check')} first.</p>`,
      'a reader’s comment': () =>
        `<div class="comment"><p>${LINKS} · ${link('symptom-check')}</p></div>`,
      'a footer by its class': () =>
        `<div class="site-footer"><p>${LINKS} · ${link('symptom-check')}</p></div>`,
    };
    it('ends in a sentence whose style sheet comes after the loader has looked', async () => {
      const late = `<script>document.addEventListener('care-load', () => setTimeout(() =>
        document.head.insertAdjacentHTML('beforeend', '${STYLE}')), { once: true })</script>`;
      await site.open(html(`<main>${MISTAKEN['a sentence']()}</main>`, { head: late + LOADER }));
      await until(() => site.inPage(() => document.styleSheets.length), 'the sheet');
      await ends();
    });

    for (const [where, markup] of Object.entries(MISTAKEN))
      it(`ends in ${where}, once the loader has looked`, async () => {
        await site.open(html(`<main>${markup()}</main>`, { head: STYLE + LOADER }));
        await ends();
        assert.equal(
          await site.inPage(() => document.querySelectorAll('main symptom-check').length),
          0,
        );
      });

    it('stays for what comes up again', async () => {
      await site.open(
        html(`<main>${FORMS.links('crisis-banner')}</main>`, { head: STYLE + LOADER }),
      );
      assert.match(await site.words('crisis-banner'), /In danger/);
      assert.equal(await site.inPage(() => document.querySelector('[data-care-undrawn]')), null);
    });
  });
}
