/**
 * The frame's one request comes from an origin of its own: to its own server it is a stranger's. Each rule
 * that a server has against strangers stands here, and what a page does to its scripts; in each engine.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../../support/engines.mjs';
import { STRICT, html, openSite } from '../../loader/loader-page.mjs';
import { failedLinks, outcome } from './delivered.mjs';
import { WIDGET } from './pages.mjs';

const FRAME = '/dist/symptom-check.frame.js';
const WAYS = {
  'the single file': '<script src="/dist/symptom-check.js" async></script>',
  'the loader': '<script src="/dist/loader.js" async></script>',
};
const code = readFileSync(`.${FRAME}`, 'utf8');
const file = { type: 'text/javascript', body: code };
const where = (holds) => (request) => (holds(request.headers) ? file : { status: 403, body: 'no' });
const LOGIN = { body: '<!doctype html><title>Log in</title><p>Log in' };

/** Answers for the frame's file, and headers of the page. */
const RULES = {
  'Cross-Origin-Resource-Policy: same-origin, as Helmet sends it': {
    answer: { ...file, headers: { 'cross-origin-resource-policy': 'same-origin' } },
  },
  'Cross-Origin-Embedder-Policy: require-corp on the page': {
    answer: file,
    headers: { 'cross-origin-embedder-policy': 'require-corp' },
  },
  'a login that a SameSite=Lax cookie tells of, and a page that sends none to strangers': {
    answer: ({ headers }) => (/in=yes/.test(headers.cookie) ? file : LOGIN),
    headers: {
      'set-cookie': 'in=yes; SameSite=Lax',
      'cross-origin-embedder-policy': 'credentialless',
    },
  },
  'a rule on Sec-Fetch-Site': {
    answer: where((sent) => (sent['sec-fetch-site'] ?? 'same-origin') === 'same-origin'),
  },
  'a rule on the referrer, against hotlinks': { answer: where((sent) => sent.referer) },
};

/** WebKit's driver speaks by the page's own JSON: there it fails for the widget alone. */
const TAKEN = {
  WebKit: {
    JSON: `const { parse, stringify } = JSON;
      globalThis.JSON = { parse, stringify(value) {
        if (value?.reserved !== undefined) throw new TypeError('not here');
        return stringify(value);
      } };`,
  },
};

for (const engine of engines) {
  describe(`the frame's file in ${engine}`, { timeout: 900_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());

    /** Opens the page and says what became of the questions. */
    const open = async (body, head, headers) => {
      await site.open(html(body, { head }), headers);
      return site.inPage(outcome);
    };
    const lines = async () => (await site.heard()).filter((line) => line.startsWith('<symptom-'));

    for (const [way, script] of Object.entries(WAYS)) {
      for (const [rule, { answer, headers }] of Object.entries(RULES)) {
        it(`comes in behind ${rule}, by ${way}`, async () => {
          site.answers[FRAME] = answer;
          assert.equal(await open(WIDGET, script, headers), 'up');
          assert.deepEqual(await lines(), []);
          delete site.answers[FRAME];
        });
      }

      it(`that is kept from strangers where inline scripts are, too, gives way to crisis help, by ${way}`, async () => {
        site.answers[FRAME] = RULES['a rule on the referrer, against hotlinks'].answer;
        const policy = { 'content-security-policy': "script-src 'self'" };
        assert.equal(await open(WIDGET, script, policy), 'failed');
        const said = await lines();
        assert.equal(said.length, 1, said.join());
        assert.match(said[0], /Cross-Origin-Resource-Policy: cross-origin.*docs\/security\.md/);
        assert.deepEqual(await site.inPage(failedLinks), ['tel:911', 'tel:988', '/more']);
        delete site.answers[FRAME];
      });

      it(`that is missing is named, and crisis help stays, by ${way}`, async () => {
        site.answers[FRAME] = { status: 404, body: 'no' };
        assert.equal(await open(WIDGET, script), 'failed');
        const said = await lines();
        assert.equal(said.length, 1, said.join());
        assert.match(said[0], /symptom-check\.frame\.js.* is missing/);
        assert.deepEqual(await site.inPage(failedLinks), ['tel:911', 'tel:988', '/more']);
        delete site.answers[FRAME];
      });

      it(`breaks no rule of a strict policy, by ${way}`, async () => {
        const policy = { 'content-security-policy': STRICT };
        assert.equal(await open(WIDGET, script, policy), 'up');
        assert.deepEqual(await site.heard(), []);
      });

      it(`comes in where the page has names of its own, by ${way}`, async () => {
        const names =
          'origin name status event parent top self frames length screen history performance navigator external opener closed toolbar scrollbars URL clearInterval';
        const vars = names.split(' ').map((name) => `var ${name} = 'Boston';`);
        const shadows = ['currentScript', 'scripts'].map((name) => `<img name="${name}" alt="">`);
        const own = `<script>${vars.join('')}</script>${shadows.join('')}`;
        assert.equal(await open(own + WIDGET + script, ''), 'up');
        assert.deepEqual(await lines(), []);
      });

      for (const name of ['MessageChannel', 'ResizeObserver', 'JSON'])
        it(`gives way to crisis help, with one line, where the page has a ${name} of its own, by ${way}`, async () => {
          const own = `<script>${TAKEN[engine]?.[name] ?? `var ${name} = 'Boston';`}</script>`;
          assert.equal(await open(own + WIDGET + script, ''), 'failed');
          const said = await lines();
          assert.equal(said.length, 1, said.join('\n'));
          assert.match(said[0], /^<symptom-check> .*Showing only crisis help\.$/);
          assert.deepEqual(await site.inPage(failedLinks), ['tel:911', 'tel:988', '/more']);
        });
    }

    it('comes in where a tool fetched the script and ran its text', async () => {
      const run = `<script type="text/plain" src="/dist/symptom-check.js"></script><script>
        fetch('/dist/symptom-check.js').then((answer) => answer.text()).then((text) => {
          const script = document.createElement('script');
          script.text = text;
          document.head.append(script);
          script.remove();
        });</script>`;
      for (const tag of [run, run.replace(/<script type.*?<\/script>/, '')]) {
        assert.equal(await open(WIDGET + tag, ''), 'up');
      }
    });

    it('is found beside the widget’s own under whatever name, with whatever query', async () => {
      site.answers['/x/sc.min.4f.js'] = {
        type: 'text/javascript',
        body: readFileSync('dist/symptom-check.js', 'utf8'),
      };
      site.answers['/x/symptom-check.frame.js'] = file;
      const head = '<script src="/x/sc.min.4f.js?ver=6.4&amp;x" async></script>';
      assert.equal(await open(WIDGET, head), 'up');
    });

    it('does nothing in a page', async () => {
      await site.open(html('<p>Text</p>', { head: `<script src="${FRAME}"></script>` }));
      const left = await site.inPage(() => [
        document.body.innerHTML,
        String(customElements.get('care-questionnaire')),
        Object.keys(document.querySelector('script:nth-of-type(2)')).join(),
      ]);
      assert.deepEqual(left, ['<p>Text</p>', 'undefined', '']);
      assert.deepEqual(await site.heard(), []);
    });

    it('comes in where a service worker answers strangers with a page', async () => {
      site.answers['/worker.js'] = {
        type: 'text/javascript',
        body: `self.addEventListener('install', () => self.skipWaiting());
          self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
          self.addEventListener('fetch', (event) => {
            if (event.request.url.includes('.frame.js') && !event.request.referrer)
              event.respondWith(new Response('<p>Offline', { headers: { 'content-type': 'text/html' } }));
          });`,
      };
      await site.open(html(''));
      await site.inPage(async () => {
        await navigator.serviceWorker.register('/worker.js');
        await navigator.serviceWorker.ready;
      });
      for (const script of Object.values(WAYS)) assert.equal(await open(WIDGET, script), 'up');
      await site.inPage(async () => {
        for (const each of await navigator.serviceWorker.getRegistrations())
          await each.unregister();
      });
    });
  });
}
