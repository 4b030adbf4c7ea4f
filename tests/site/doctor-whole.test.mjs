/** The page doctor and pages that are hard to read: it comes to their end, or says that it didn't. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { HEAD, LINKS, banner } from './faults/index.mjs';
import { ask, doctorIn } from './reading.mjs';

const BASE = 'https://files.example.org/care-widgets/';
const filled = (text) => text.replaceAll('{base}', BASE);

for (const engine of engines) {
  describe(`the page doctor and hard pages in ${engine}`, { timeout: 500_000 }, () => {
    let site;
    before(async () => (site = await doctorIn(engine)));
    after(() => site?.close());
    const asked = (html) => site.inPage(ask, filled(html));

    it('takes back what it said of the last page when it can’t read the next one', async () => {
      assert.equal((await asked(`${HEAD}${banner()}`)).title, 'Everything looks good');
      await site.inPage(() => {
        globalThis.parse = DOMParser.prototype.parseFromString;
        DOMParser.prototype.parseFromString = () => {
          throw new Error('as a page might make it');
        };
      });
      const answer = await asked(`${HEAD}${banner()}`);
      await site.inPage(() => (DOMParser.prototype.parseFromString = globalThis.parse));
      assert.equal(answer.title, 'This page could not be checked completely');
      assert.match(answer.text, /so there is no result[^]*Paste only the part/);
      assert.deepEqual([answer.found, answer.finds, answer.instead], [false, [], '']);
      assert.ok(answer.hasFocus);
      assert.equal((await asked(`${HEAD}${banner()}`)).title, 'Everything looks good');
    });

    it('reads a language that is written in an unusual way', async () => {
      for (const lang of ['en-GB, en', 'en-GB;q=0.9', 'en_GB.UTF-8', 'en-GB-oxendict']) {
        const { finds, words } = await asked(`<html lang="${lang}">${HEAD}<p>${LINKS}</p>`);
        assert.deepEqual(finds, ['region-of-page'], lang);
        assert.match(words, /The page is in British English/);
      }
    });

    it('reads a page of a million letters, whatever they are', async () => {
      const filling = (text) => text.repeat(Math.ceil(1_000_000 / text.length));
      for (const [start, each, end] of [
        ['<img src="data:image/png;base64,', 'iVBORw0KGgoAAAANSUhE+UgAA/', '" alt="">'],
        ['<script src="data:text/javascript;base64,', 'A', '"></script>'],
        ['<p>', 'embed/', '</p>'],
        ['<p>', '[', '</p>'],
        ['<p>', '[a](t', '</p>'],
        ['<p>', '[crisis-banner ', '</p>'],
        ['<p>', '&lt;a ', '</p>'],
        ['<p>', '&lt;script ', '</p>'],
        ['<!--', '<script ', '-->'],
        ['<p>', '<!-- wp:care-widgets/crisis-banner { -->', '</p>'],
        ['<p>', '<crisis-banner ', '</p>'],
        ['<!--', '<noscript>', '-->'],
        ['<noscript>', '<noscript>', ''],
        ['', '<!--', ''],
        ['<p>care-widgets', '/care-widgets', '</p>'],
      ]) {
        const page = `${HEAD}${banner()}${start}${filling(each)}${end}`;
        assert.match(
          (await asked(page)).title,
          /^(Everything looks good|We found|So far so good)/,
          each,
        );
        assert.doesNotMatch(
          (await asked(`${start}${filling(each)}${end}`)).title,
          /could not be read/,
          each,
        );
      }
    });

    it('reads a page whose root is the placeholder', async () => {
      const { finds, sees } = await asked(
        `<html class="care-crisis-banner"><head>${HEAD}</head><body>${LINKS}</body></html>`,
      );
      assert.deepEqual(finds, []);
      assert.match(sees[0], /^the widget/);
    });
  });
}
