/** What the page doctor says of addresses, languages and code, over many pages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { FAULTS, GB, HEAD, PHONE, SOUND } from './faults/index.mjs';
import { DOCTOR, ask, doctorIn } from './reading.mjs';

const BASE = 'https://files.example.org/care-widgets/';

for (const engine of engines) {
  describe(`what the page doctor says in ${engine}`, { timeout: 180_000 }, () => {
    let site;
    before(async () => (site = await doctorIn(engine)));
    after(() => site?.close());
    const asked = (html) => site.inPage(ask, html.replaceAll('{base}', BASE));

    it('has nothing against a page whose language names the widget’s country, or one without lines', async () => {
      const link = (region, text = GB) =>
        `<p>${text} · <a href="${BASE}embed/crisis-banner.html${region}">More</a></p>`;
      for (const [lang, html] of [
        ['en-GB', link('?region=GB')],
        ['en-US', link('', PHONE)],
        ['en', link('?region=GB')],
        ['es-419', link('', PHONE)],
        ['en-XK', link('', PHONE)],
      ])
        assert.deepEqual((await asked(`<html lang="${lang}">${HEAD}${html}`)).finds, [], lang);
    });

    it('has nothing against pages that only look as if something were wrong', async () => {
      for (const { html, sees } of SOUND) {
        const answer = await asked(html);
        assert.deepEqual([answer.finds, answer.title], [[], 'Everything looks good'], html);
        if (sees) assert.equal(answer.sees[0], sees, html);
        else assert.match(answer.sees[0], /^the widget/, html);
      }
    });

    it('says so where the address is missing, and the builder then asks for it', async () => {
      const missing = () =>
        site.inPage(() => document.querySelector('[data-no-address]').checkVisibility());
      await asked(`${HEAD}<crisis-banner></crisis-banner>`);
      assert.equal(await missing(), false);
      const { builder } = await asked(FAULTS['an address of one’s own computer'].html);
      assert.ok(await missing());
      await site.goto(builder);
      assert.match(
        await site.inPage(() => document.querySelector('[data-mend-list]').textContent),
        /address of the folder/,
      );
      await site.goto(site.origin + DOCTOR);
    });

    it('offers no address without encryption: in links, head, builder and lines', async () => {
      const open = (name) => FAULTS[`${name} without encryption`].html;
      for (const html of [
        open('a script'),
        open('a link'),
        FAULTS['a frame without encryption, and without a height'].html,
      ]) {
        const { instead, head, builder, lines } = await asked(html);
        assert.match(instead, /https:/);
        for (const each of [instead, head, ...lines]) assert.doesNotMatch(each, /http:/);
        assert.match(new URLSearchParams(new URL(builder).hash.slice(1)).get('base'), /^https:/);
      }
    });

    it('names the same header as the document on security, and the file that it is for', async () => {
      const security = readFileSync('docs/security.md', 'utf8');
      const { lines, words } = await asked(FAULTS['headers alone'].html);
      assert.equal(lines.length, 1);
      assert.ok(security.includes(`\`${lines[0]}\``));
      const [file] = /symptom-check[\w.]+\.js/.exec(words);
      const [name, value] = lines[0].split(': ');
      // For nginx, Apache and IIS, each in its own words.
      for (const each of [file, `add_header ${name} ${value}`, `set ${name} "${value}"`])
        assert.ok(security.includes(each), each);
    });

    it('keeps code out of the titles of findings', async () => {
      for (const { html } of Object.values(FAULTS)) {
        await asked(html);
        const titles = await site.inPage(() =>
          [...document.querySelectorAll('[data-finding] h3')].map((each) => each.textContent),
        );
        for (const each of titles) assert.doesNotMatch(each, /<(a|script|crisis-banner) |…/);
      }
    });
  });
}
