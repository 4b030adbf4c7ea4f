/** Hostile text in the options of an address: of a widget's own page, of a link, of a placeholder. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { LOADER, STRICT, TAGS, built, html, openSite } from '../loader/loader-page.mjs';
import { strange, trip } from './attack.mjs';
import { TEXTS, some } from './hostile-texts.mjs';

const NAMES = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
  .modules.flatMap(({ declarations }) => declarations)
  .flatMap(({ attributes = [] }) => attributes.map(({ name }) => name));

/** One query with another text for each option, from the nth on; and names that are no options. */
const queryOf = (first) => {
  const all = [
    ...new Set(NAMES),
    'onclick',
    'style',
    'srcdoc',
    '__proto__',
    'content',
    'innerHTML',
  ];
  const texts = all.map((name, index) => [name, TEXTS[(first + index * 7) % TEXTS.length]]);
  return new URLSearchParams(texts).toString();
};
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Runs in the page. */
const wrongWith = (tag) =>
  [...document.querySelectorAll(tag)]
    .map((each) => globalThis.wrongIn(each, ''))
    .filter(Boolean)
    .join();
const ready = (tag) =>
  new Promise((done) => {
    const look = (tries) =>
      tries &&
      ![...document.querySelectorAll(tag)].every((each) =>
        each.shadowRoot?.querySelector('[part~="root"]'),
      )
        ? setTimeout(look, 20, tries - 1)
        : done();
    look(300);
  });

for (const engine of engines) {
  describe(`hostile options in addresses in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => {
      site = await openSite(engine);
      site.answers['/trip.js'] = { type: 'text/javascript', body: `(${trip})()` };
    });
    after(() => site?.close());

    for (const tag of TAGS) {
      it(`the page of ${tag} takes them as text or leaves them out`, async () => {
        const path = `/dist/embed/${tag}.html`;
        // What the page says has to be heard; nothing else of it is changed.
        const head = '<script src="/hear.js"></script><script src="/trip.js"></script>';
        site.answers[path] = { body: built(`.${path}`).replace('<head>', `<head>${head}`) };
        for (const first of [0, 20, 60, 150, 290]) {
          await site.goto(
            `${site.origin}${path}?${queryOf(first)}#${encodeURIComponent(TEXTS[first])}`,
          );
          await site.inPage(ready, tag);
          assert.equal(await site.inPage(wrongWith, tag), '');
          const said = await site.inPage(strange);
          const own = said
            .split('\n')
            .filter((line) => !/\/(hear|trip|page|[a-z-]+)\.(js|css)$|^$/.test(line));
          assert.deepEqual(own, []);
        }
        delete site.answers[path];
      });
    }

    it('links and placeholders take them as text or leave them out', async () => {
      const places = some(40).map((text, index) => {
        const data = [...new Set(NAMES)].map((name) => `data-${name}="${escaped(text)}"`).join(' ');
        const address = `${site.origin}/dist/embed/crisis-banner.html?${queryOf(index * 9)}`;
        return `<div class="care-crisis-banner" ${data}></div><p><a href="tel:988">Call</a> · <a href="${escaped(address)}">More</a></p>`;
      });
      const head = `<script src="/trip.js"></script>${LOADER}`;
      await site.open(html(places.join(''), { head }), { 'content-security-policy': STRICT });
      await site.words('crisis-banner');
      await site.inPage(ready, 'crisis-banner');
      const count = await site.inPage(() => document.querySelectorAll('crisis-banner').length);
      assert.equal(count, 2 * places.length);
      assert.equal(await site.inPage(wrongWith, 'crisis-banner'), '');
      const said = await site.inPage(strange);
      assert.deepEqual(
        said.split('\n').filter((line) => line && !/\/dist\/(parts|loader)/.test(line)),
        [],
      );
    });
  });
}
