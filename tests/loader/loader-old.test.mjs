/** A loader of the last version, from a cache, on a server that has the parts of this one. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { FALLBACK, STRICT, built, html, openSite } from './loader-page.mjs';

/** The same code with other hashes. */
const old = built('dist/loader.js').replace(/[A-Za-z0-9+/]{300,}/, (hashes) =>
  [...hashes].reverse().join(''),
);

for (const engine of engines) {
  describe(`a cached loader in ${engine}`, { timeout: 240_000 }, () => {
    let site, asked;
    before(async () => {
      site = await openSite(engine);
      site.answers['/dist/loader.js'] = ({ url }) => {
        asked.push(url);
        return { type: 'text/javascript', body: served(asked.length) };
      };
    });
    after(() => site?.close());
    let served;
    const body = () =>
      `<crisis-banner>${FALLBACK}</crisis-banner><p><a href="tel:988">Call</a> · <a href="${site.origin}/dist/embed/ketamine-explainer.html">Guide</a></p>`;
    const open = (makes, head, headers) => {
      asked = [];
      served = makes;
      return site.open(html(body(), head && { head }), headers);
    };
    const once = (count) => (count === 1 ? old : built('dist/loader.js'));

    for (const headers of [undefined, { 'content-security-policy': STRICT }]) {
      it(`lets a new one take over, once${headers ? ', under a strict policy' : ''}`, async () => {
        await open(once, undefined, headers);
        assert.match(await site.words('crisis-banner'), /In danger/);
        assert.match(await site.words('p > ketamine-explainer'), /ketamine/i);
        await site.inPage(() => document.body.append(document.createElement('symptom-check')));
        assert.match(await site.words('symptom-check'), /PHQ-9/);
        assert.equal(asked.length, 2);
        const count = await site.inPage(
          () => document.querySelectorAll('crisis-banner, ketamine-explainer').length,
        );
        assert.equal(count, 2);
        assert.deepEqual(await site.heard(), []);
      });
    }

    it('keeps the links, and asks no third time, where the new one is no better', async () => {
      await open(() => old);
      await site.rest(2000);
      assert.equal(asked.length, 2);
      assert.ok(
        await site.inPage(() => document.querySelector('crisis-banner > a').checkVisibility()),
      );
      assert.match((await site.heard()).join('\n'), /parts\/[\w.-]+\.js.*links stay/);
    });

    it('keeps the links where the new one doesn’t come', async () => {
      await open((count) => (count === 1 ? old : 'nothing('));
      await site.rest(2000);
      assert.equal(asked.length, 2);
      assert.ok(await site.inPage(() => document.querySelector('p > a').checkVisibility()));
    });

    it('is the only one that a page runs which pins it, and says what to do', async () => {
      const { createHash } = await import('node:crypto');
      const hash = createHash('sha256').update(old).digest('base64');
      const head = `<script src="/dist/loader.js" integrity="sha256-${hash}" async></script>`;
      await open(() => old, head);
      await site.rest(2000);
      assert.equal(asked.length, 1);
      assert.match((await site.heard()).join('\n'), /update it and its integrity/);
    });
  });
}
