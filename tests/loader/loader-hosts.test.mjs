/** Pages that are written, swapped, delayed, bundled or edited by somebody else's tools. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { FALLBACK, LOADER, STRICT, built, html, openSite } from './loader-page.mjs';

const EN = /In danger right now/;
const BANNER = `<crisis-banner>${FALLBACK}</crisis-banner>`;

for (const engine of engines) {
  describe(`the loader among other tools in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());
    const link = (more = '') =>
      `<a href="tel:988">Call</a> · <a href="${site.origin}/dist/embed/crisis-banner.html${more}">More</a>`;
    const quiet = async () => assert.deepEqual(await site.heard(), []);

    it('takes what comes late, in parts, or gets its address late', async () => {
      await site.open(html('<main></main>'));
      await site.inPage((markup) => {
        document.querySelector('main').innerHTML = `<section id="whole"><p>${markup}</p></section>`;
      }, link());
      assert.match(await site.words('#whole crisis-banner'), EN);
      await site.inPage((url) => {
        const p = document.createElement('p');
        p.id = 'text';
        document.body.append(p);
        setTimeout(() => p.append(url), 50);
      }, `${site.origin}/dist/embed/crisis-banner.html?region=GB`);
      assert.match(await site.words('#text crisis-banner'), /999/);
      await site.inPage((url) => {
        const a = document.createElement('a');
        a.textContent = 'More';
        const p = document.createElement('p');
        p.id = 'late';
        p.innerHTML = '<a href="tel:112">Call</a> · ';
        p.append(a);
        document.body.append(p);
        setTimeout(() => (a.href = url), 50);
      }, `${site.origin}/dist/embed/crisis-banner.html?region=IE`);
      assert.match(await site.words('#late crisis-banner'), /112/);
      const lines = (await site.heard()).filter(
        (line) => !/another widget on this page/.test(line),
      );
      assert.deepEqual(lines, []);
    });

    it('survives a swap of the body and of the whole document element', async () => {
      await site.open(html(BANNER));
      await site.words('crisis-banner');
      await site.inPage((markup) => {
        const body = document.createElement('body');
        body.innerHTML = `<p id="new">${markup}</p>`;
        document.documentElement.replaceChild(body, document.body);
      }, link());
      assert.match(await site.words('#new crisis-banner'), EN);
      await site.inPage((markup) => {
        const parsed = new DOMParser().parseFromString(
          `<html lang="es"><body><div id="all">${markup}</div></body></html>`,
          'text/html',
        );
        document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
      }, link());
      assert.match(await site.words('#all crisis-banner'), /peligro ahora/);
      await quiet();
    });

    it('looks into a closed shadow root when told to, and follows it', async () => {
      await site.open(html('<div id="host"></div>'));
      const found = await site.inPage(async (markup) => {
        const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
        root.innerHTML = `<p>${markup}</p>`;
        const untaken = document.dispatchEvent(
          new CustomEvent('care-load', { cancelable: true, detail: root }),
        );
        const up = async (selector) => {
          for (let tries = 0; tries < 200; tries++) {
            if (root.querySelector(selector)?.shadowRoot?.querySelector('section')) return true;
            await new Promise((done) => setTimeout(done, 20));
          }
          return false;
        };
        const first = await up('p crisis-banner');
        root.append(document.createRange().createContextualFragment(`<div>${markup}</div>`));
        return [untaken, first, await up('div crisis-banner')];
      }, link());
      assert.deepEqual(found, [false, true, true]);
      await quiet();
    });

    it('leaves what is being edited alone, and takes it once it no longer is', async () => {
      await site.open(html(`<div contenteditable="true"><p>${link()}</p></div>`));
      await site.rest();
      assert.deepEqual(site.asked(), ['/dist/loader.js']);
      await site.inPage(() => document.querySelector('div').removeAttribute('contenteditable'));
      assert.match(await site.words('p crisis-banner'), EN);
    });

    it('leaves a document in design mode alone', async () => {
      const head = `<script>document.designMode = 'on'</script>${LOADER}`;
      await site.open(html(`<p>${link()}</p>`, { head }));
      await site.rest();
      assert.deepEqual(site.asked(), ['/dist/loader.js']);
    });

    const module = LOADER.replace('<script', '<script type="module"');
    const single = '<script src="/dist/crisis-banner.js"></script>';
    const all = '<script src="/dist/care-widgets.js"></script>';
    const other = '<script src="/other/dist/loader.js"></script>';
    const pairs = {
      twice: LOADER + LOADER,
      'twice as modules': module.replace('loader.js', 'loader.js?1') + module,
      'in two versions': LOADER + other,
      'in two versions, the other way': other + LOADER,
      'after a single file': single + LOADER.replace(' async', ''),
      'before a single file': LOADER.replace(' async', '') + single,
      'after the file with all': all + LOADER.replace(' async', ''),
      'before the file with all': LOADER.replace(' async', '') + all,
      'as a module': module,
    };
    for (const [how, head] of Object.entries(pairs)) {
      for (const headers of [undefined, { 'content-security-policy': STRICT }]) {
        it(`is loaded ${how}${headers ? ' under a strict policy' : ''}`, async () => {
          const loader = built('./dist/loader.js').replace('/*!', '/*! older');
          site.answers['/other/dist/loader.js'] = { type: 'text/javascript', body: loader };
          for (const name of ['core', 'crisis-banner', 'crisis-banner.en'])
            site.answers[`/other/dist/parts/${name}.js`] = {
              type: 'text/javascript',
              body: built(`./dist/parts/${name}.js`),
            };
          await site.open(html(BANNER, { head }), headers);
          assert.match(await site.words('crisis-banner'), EN);
          await site.rest(200);
          await quiet();
        });
      }
    }

    it('makes links into widgets that a single file brought', async () => {
      await site.open(html(`<p>${link()}</p>`, { head: single + LOADER }));
      assert.match(await site.words('p crisis-banner'), EN);
      await quiet();
    });

    it('comes up beside AMD, patched prototypes and named elements', async () => {
      const hostile = `globalThis.calls = []; globalThis.define = (...given) => calls.push(given); define.amd = {};
        Array.prototype.extra = function () {}; Object.prototype.more = 1;
        // The test's driver needs both of these.
        Array.prototype.toJSON = function () {
          return /dist/.test(new Error().stack) ? 'broken' : this;
        };
        const { stringify } = JSON;
        JSON.stringify = (...given) => {
          if (/dist/.test(new Error().stack)) throw new Error('patched');
          return stringify(...given);
        };`;
      site.answers['/hostile.js'] = { type: 'text/javascript', body: hostile };
      const head = `<script src="/hostile.js"></script>${LOADER}`;
      await site.open(html(`<form name="scripts"></form><p>${link('?region=GB')}</p>`, { head }));
      assert.match(await site.words('p crisis-banner'), /999/);
      assert.deepEqual(await site.inPage(() => globalThis.calls.length), 0);
      await quiet();
    });

    it('comes up where the page writes it, and where the page is written anew', async () => {
      const writes = `<script>document.write('<script src="/dist/loader.js"><\\/script>')</script>`;
      await site.open(html(BANNER, { head: writes }));
      assert.match(await site.words('crisis-banner'), EN);
      await site.inPage(
        (page) => {
          document.open();
          document.write(page);
          document.close();
        },
        html(`<p>${link()}</p>`),
      );
      assert.match(await site.words('p crisis-banner'), EN);
      await quiet();
    });

    const delays = {
      'put in again with its address': () => {
        const old = document.querySelector('script[type="delayed"]');
        const script = document.createElement('script');
        script.src = old.dataset.src;
        old.replaceWith(script);
      },
      'run as text, its element beside it': async () => {
        const old = document.querySelector('script[type="delayed"]');
        old.src = old.dataset.src;
        const text = await (await fetch(old.src)).text();
        new Function(text)();
      },
      'put in again as a module': () => {
        const old = document.querySelector('script[type="delayed"]');
        const script = document.createElement('script');
        script.type = 'module';
        script.src = old.dataset.src;
        old.replaceWith(script);
      },
    };
    for (const [how, act] of Object.entries(delays)) {
      it(`comes up late, ${how}`, async () => {
        const head = `<script type="delayed" data-care-widgets data-src="/dist/loader.js"></script>`;
        await site.open(html(`<p>${link()}</p>`, { head }));
        await site.inPage(act);
        assert.match(await site.words('p crisis-banner'), EN);
        await quiet();
      });
    }
  });
}
