/** Parts that fail, in each way a network, a server or an attacker can bring about. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cpSync, writeFileSync } from 'node:fs';
import { engines } from '../support/engines.mjs';
import { serve } from '../support/server.mjs';
import { FALLBACK, built, html, openSite } from './loader-page.mjs';

const PARTS = ['core', 'crisis-banner', 'crisis-banner.en'];
const path = (part) => `/dist/parts/${part}.js`;
const js = (body, more = {}) => ({ type: 'text/javascript', body, ...more });

/** How an answer goes wrong, given the part's own text. */
const FAULTS = {
  'is not found': () => ({ status: 404, body: 'no' }),
  'fails on the server': () => ({ status: 500, body: '' }),
  'was changed': (text) => js(`${text};globalThis.tampered = true;`),
  'comes as a page': () => ({ body: '<p>Please log in' }),
  'comes cut, though whole to the server': (text) => js(text.slice(0, text.length / 2)),
  'breaks off': (text) => (_, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': text.length });
    response.write(text.slice(0, 500), () => response.destroy());
  },
};

for (const engine of engines) {
  describe(`a failing part in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());

    const seenLinks = () =>
      site.inPage(() =>
        [...document.querySelectorAll('crisis-banner a, .care-crisis-banner a')]
          .filter((link) => link.getClientRects().length)
          .map((link) => link.getAttribute('href')),
      );
    const both = `<crisis-banner>${FALLBACK}</crisis-banner>
      <div class="care-crisis-banner">${FALLBACK}</div><crisis-banner></crisis-banner>`;
    const kept = ['tel:988', '/more', 'tel:988', '/more'];

    for (const [fault, answer] of Object.entries(FAULTS)) {
      for (const part of PARTS) {
        it(`keeps the links, and says so once, when ${part} ${fault}`, async () => {
          site.answers[path(part)] = answer(built(`.${path(part)}`));
          await site.open(html(both));
          await site.rest(300);
          delete site.answers[path(part)];
          assert.deepEqual(await seenLinks(), kept);
          assert.equal(await site.inPage(() => Boolean(globalThis.tampered)), false);
          const said = (await site.heard()).filter((line) => line.startsWith('care-widgets:'));
          assert.equal(said.length, 1, said.join());
          assert.match(said[0], new RegExp(`/parts/${part.replace('.', '\\.')}\\.js`));
          const thrown = (await site.heard()).filter((line) => /^(threw|rejected)/.test(line));
          assert.deepEqual(thrown, []);
        });
      }
    }

    it('asks anew for a part that failed when the next place needs it', async () => {
      for (const part of PARTS) {
        site.answers[path(part)] = { status: 503, body: '' };
        await site.open(html('<crisis-banner></crisis-banner>'));
        await site.rest(300);
        delete site.answers[path(part)];
        await site.inPage((fallback) => {
          document.body.innerHTML = `<main><crisis-banner>${fallback}</crisis-banner></main>`;
        }, FALLBACK);
        assert.match(await site.words('main > crisis-banner'), /In danger/, part);
        const asked = site.asked().filter((each) => each === path(part));
        assert.equal(asked.length, 2, part);
      }
    });

    it('brings other widgets up all the same', async () => {
      site.answers[path('ketamine-explainer')] = { status: 404, body: '' };
      site.answers[path('symptom-check.en')] = () => new Promise(() => {});
      await site.open(html(''));
      await site.inPage((fallback) => {
        const tags = ['ketamine-explainer', 'symptom-check', 'crisis-banner'];
        document.body.innerHTML = tags.map((tag) => `<${tag}>${fallback}</${tag}>`).join('');
      }, FALLBACK);
      assert.match(await site.words('crisis-banner'), /In danger/);
      const links = await site.inPage(() =>
        [...document.querySelectorAll('ketamine-explainer a, symptom-check a')].map(
          (link) => link.getClientRects().length,
        ),
      );
      assert.deepEqual(links, [1, 1, 1, 1]);
      delete site.answers[path('ketamine-explainer')];
      delete site.answers[path('symptom-check.en')];
    });

    it('stays in the language it has when the new words fail', async () => {
      site.answers[path('crisis-banner.es')] = { status: 500, body: '' };
      await site.open(html('<crisis-banner></crisis-banner>'));
      await site.words('crisis-banner');
      await site.inPage(() => (document.documentElement.lang = 'es'));
      await site.rest(300);
      delete site.answers[path('crisis-banner.es')];
      assert.match(await site.words('crisis-banner'), /In danger/);
      const said = await site.heard();
      assert.equal(said.filter((line) => line.includes('crisis-banner.es.js')).length, 1);
    });

    it('keeps the links where the policy names no `care-widgets`', async () => {
      const policy =
        "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
      await site.open(html(both), { 'content-security-policy': policy });
      await site.rest(300);
      const enforced = await site.inPage(() => 'trustedTypes' in globalThis);
      if (!enforced) return;
      assert.deepEqual(await seenLinks(), kept);
      const said = (await site.heard()).filter((line) => line.startsWith('care-widgets:'));
      assert.equal(said.length, 1, said.join());
    });

    it('says so, and keeps the links, where it was put into the page itself', async () => {
      const head = `<script>${built('./dist/loader.js')}</script>`;
      await site.open(html(both, { head }));
      await site.rest(200);
      assert.deepEqual(await seenLinks(), kept);
      const said = await site.heard();
      assert.equal(said.length, 1, said.join());
      assert.match(said[0], /^care-widgets: .*<script src>/);
    });

    it('comes from another origin with CORS; without it says so and keeps the links', async () => {
      const headers = { 'access-control-allow-origin': '*' };
      const answers = {};
      const other = await serve(answers);
      const names = ['loader', ...PARTS.map((part) => `parts/${part}`)];
      const give = (more) => {
        for (const name of names)
          answers[`/dist/${name}.js`] = js(built(`./dist/${name}.js`), { headers: more });
      };
      const head = `<script src="${other.origin}/dist/loader.js" async></script>`;
      const link = `<p><a href="tel:988">Call</a> · <a href="${other.origin}/dist/embed/crisis-banner.html">x</a></p>`;
      give(headers);
      await site.open(html(link, { head }));
      assert.match(await site.words('p > crisis-banner'), /In danger/);
      give({});
      await site.open(html(both, { head }));
      await site.rest(300);
      assert.deepEqual(await seenLinks(), kept);
      const said = (await site.heard()).filter((line) => line.startsWith('care-widgets:'));
      assert.equal(said.length, 1, said.join());
      assert.match(said[0], /CORS/);
      await other.close();
    });

    it('comes up from files on disk', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'care-loader-'));
      cpSync('dist/parts', join(folder, 'dist/parts'), { recursive: true });
      cpSync('dist/loader.js', join(folder, 'dist/loader.js'));
      const link =
        '<p><a href="tel:116123">Call</a> · <a href="dist/embed/crisis-banner.html?region=GB">x</a></p>';
      writeFileSync(
        join(folder, 'page.html'),
        html(link, { head: '<script src="dist/loader.js" async></script>' }),
      );
      await site.goto(`file://${folder}/page.html`);
      assert.match(await site.words('p > crisis-banner'), /In danger/);
      rmSync(folder, { recursive: true });
    });
  });
}
