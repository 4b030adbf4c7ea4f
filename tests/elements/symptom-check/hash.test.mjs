/** The questions' code is held by a hash wherever the page's own script is: what docs/security.md says. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../../support/engines.mjs';
import { serve } from '../../support/server.mjs';
import { html, openSite } from '../../loader/loader-page.mjs';
import { failedLinks, outcome } from './delivered.mjs';
import { WIDGET } from './pages.mjs';

const FRAME = '/dist/symptom-check.frame.js';
const built = (name) => readFileSync(`dist/${name}`, 'utf8');
const js = (body, headers) => ({ type: 'text/javascript', body, headers });
const good = built('symptom-check.frame.js');
/** Tells the page, wherever it runs. */
const changed = `parent.postMessage('changed', '*');${good}`;
const sri = (name) => `sha384-${createHash('sha384').update(built(name)).digest('base64')}`;
const CORS = { 'access-control-allow-origin': '*' };
const HEAR = `<script>addEventListener('message', ({ data }) => data === 'changed' && (document.title = data));</script>`;

const pinned = (base, more = '') =>
  `<script src="${base}/dist/symptom-check.js" integrity="${sri('symptom-check.js')}" crossorigin="anonymous"${more}></script>`;
const loader = (base, more = '') => `<script src="${base}/dist/loader.js"${more}></script>`;
const WAYS = { 'the single file with its hash': pinned, 'the loader': loader };

for (const engine of engines) {
  describe(`a changed file for the frame in ${engine}`, { timeout: 600_000 }, () => {
    let site, other;
    const answers = {};
    before(async () => {
      site = await openSite(engine);
      other = await serve(answers);
    });
    after(async () => {
      await site?.close();
      await other?.close();
    });
    const open = async (script) => {
      await site.open(html(HEAR + WIDGET + script, { head: '' }));
      return site.inPage(outcome);
    };
    const ran = () => site.inPage(() => document.title === 'changed');
    const parts = ['core', 'symptom-check', 'symptom-check.en'].map((name) => `parts/${name}.js`);
    const elsewhere = () => {
      for (const name of ['symptom-check.js', 'loader.js', ...parts])
        answers[`/dist/${name}`] = js(built(name), CORS);
    };

    for (const [way, script] of Object.entries(WAYS)) {
      it(`does not run on one's own server, and crisis help stays, by ${way}`, async () => {
        site.answers[FRAME] = js(changed);
        assert.equal(await open(script('')), 'failed');
        assert.equal(await ran(), false);
        const said = (await site.heard()).filter((line) => line.startsWith('<symptom-check>'));
        assert.equal(said.length, 1, said.join());
        assert.match(said[0], /symptom-check\.frame\.js.* from another version/);
        assert.deepEqual(await site.inPage(failedLinks), ['tel:911', 'tel:988', '/more']);
        delete site.answers[FRAME];
      });

      it(`does not run from another server, by ${way}`, async () => {
        elsewhere();
        answers[FRAME] = js(good, CORS);
        assert.equal(await open(script(other.origin)), 'up');
        answers[FRAME] = js(changed, CORS);
        assert.equal(await open(script(other.origin)), 'failed');
        assert.equal(await ran(), false);
      });

      it(`does not run as a second answer, with a nonce, by ${way}`, async () => {
        let asked = 0;
        site.answers[FRAME] = () => js((asked += 1) > 1 ? changed : good);
        assert.equal(await open(script('', ' nonce="any"')), 'up');
        assert.equal(await ran(), false);
        delete site.answers[FRAME];
      });

      it(`does not run as a second answer from another server, by ${way}`, async () => {
        elsewhere();
        let asked = 0;
        answers[FRAME] = () => js((asked += 1) > 1 ? changed : good, CORS);
        assert.equal(await open(script(other.origin)), 'up');
        assert.equal(await ran(), false);
      });
    }

    it('is told by its word: unpinned, it runs', async () => {
      site.answers[FRAME] = js(changed);
      assert.equal(await open('<script src="/dist/symptom-check.js"></script>'), 'up');
      assert.equal(await ran(), true);
      delete site.answers[FRAME];
    });
  });
}
