/** What becomes an address of ours later is judged as what was one from the start. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { html, openSite } from './loader-page.mjs';

const PLACES = {
  'a field of several lines': '<textarea></textarea>',
  'an option': '<select><option></option></select>',
  code: '<code></code>',
  'keys to press': '<kbd></kbd>',
  'a sample': '<samp></samp>',
  'an output': '<output></output>',
  'text that is kept as it is': '<pre></pre>',
  'a block in code': '<pre><div></div></pre>',
  'a label': '<label></label>',
  'a button': '<button type="button"></button>',
  'a sentence': '<p>Share: <span></span></p>',
  'a span': '<span></span>',
  'a heading': '<h2></h2>',
  'a box that is a field': '<div role="textbox"></div>',
  'a custom element': '<x-copy></x-copy>',
};

for (const engine of engines) {
  describe(`a text that becomes an address, in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());

    for (const [where, markup] of Object.entries(PLACES))
      for (const how of ['is put in', 'is put in later', 'is put in anew'])
        it(`stays one in ${where}, where it ${how}`, async () => {
          await site.open(html(`<main>${markup}</main>`));
          const seen = await site.inPage(
            async ([address, way]) => {
              const main = document.querySelector('main');
              let place = main.querySelector('*');
              while (place.lastElementChild) place = place.lastElementChild;
              if (way === 'is put in anew') {
                place.textContent = 'x';
                await new Promise((done) => setTimeout(done, 50));
              }
              if (way === 'is put in later') await new Promise((done) => setTimeout(done, 100));
              place.textContent = address;
              await new Promise((done) => setTimeout(done, 400));
              return [place.innerHTML, main.querySelectorAll('crisis-banner').length];
            },
            [`${site.origin}/dist/embed/crisis-banner.html`, how],
          );
          assert.deepEqual(seen, [`${site.origin}/dist/embed/crisis-banner.html`, 0]);
          assert.deepEqual(await site.heard(), []);
        });

    it('stays one in the title of the page', async () => {
      await site.open(html('<main></main>'));
      const title = await site.inPage(async (address) => {
        document.title = address;
        await new Promise((done) => setTimeout(done, 300));
        return document.querySelector('title').innerHTML;
      }, `${site.origin}/dist/embed/crisis-banner.html`);
      assert.equal(title, `${site.origin}/dist/embed/crisis-banner.html`);
    });

    it('is an order in a paragraph of its own', async () => {
      await site.open(html('<main><p></p></main>'));
      await site.inPage(
        (address) => (document.querySelector('p').textContent = address),
        `${site.origin}/dist/embed/crisis-banner.html`,
      );
      assert.match(await site.words('p > crisis-banner'), /In danger/);
    });
  });
}
