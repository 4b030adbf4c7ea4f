/** Links that Vue, Svelte, a hydrating React and Turbo own: each goes on owning them, and the widget follows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { engines } from '../../support/engines.mjs';
import { html, openSite } from '../../loader/loader-page.mjs';
import { blocksOn, settle } from './blocks.mjs';

const PAGE = '/dist/embed/crisis-banner.html?region=';

const VUE = `
import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';
const state = reactive({ show: true, r: 'US', n: 0 });
const app = createApp({
  setup: () => ({ state }),
  template: \`<main><p id="help"><a href="tel:988">Call</a><template v-if="state.show"> · <a href="${PAGE}US">More</a></template></p>
  <p id="region"><a href="tel:988">Call</a> · <a :href="'${PAGE}' + state.r">More {{ state.r }}</a></p>
  <p v-for="id in [state.n]" :key="id" id="keyed"><a href="tel:112">Call</a> · <a href="${PAGE}IE">More</a></p></main>\`,
});
app.mount('#app');
globalThis.setApp = (more) => Object.assign(state, more);
globalThis.unmount = () => app.unmount();`;

const SVELTE = `<script>
  let state = $state({ show: true, r: 'US', n: 0 });
  globalThis.setApp = (more) => Object.assign(state, more);
</script>
<main><p id="help"><a href="tel:988">Call</a>{#if state.show} · <a href="${PAGE}US">More</a>{/if}</p>
<p id="region"><a href="tel:988">Call</a> · <a href={'${PAGE}' + state.r}>More {state.r}</a></p>
{#key state.n}<p id="keyed"><a href="tel:112">Call</a> · <a href="${PAGE}IE">More</a></p>{/key}</main>`;

const SVELTE_START = `
import { mount, unmount } from 'svelte'; import App from 'app.svelte';
const app = mount(App, { target: document.getElementById('app') });
globalThis.unmount = () => unmount(app);`;

const REACT = `
import React from 'react';
import { hydrateRoot } from 'react-dom/client';
const page = '${PAGE}';
export function App() {
  const [{ show, r, n }, set] = React.useState({ show: true, r: 'US', n: 0 });
  globalThis.setApp = (more) => set((old) => ({ ...old, ...more }));
  return <main><p id="help"><a href="tel:988">Call</a>{show && <> · <a href={page + 'US'}>More</a></>}</p>
    <p id="region"><a href="tel:988">Call</a> · <a href={page + r}>More {r}</a></p>
    <p id="keyed" key={n}><a href="tel:112">Call</a> · <a href={page + 'IE'}>More</a></p></main>;
}
globalThis.hydrate = () => {
  const root = hydrateRoot(document.getElementById('app'), <App />);
  globalThis.unmount = () => root.unmount();
};`;
const DRAWN = `<main><p id="help"><a href="tel:988">Call</a> · <a href="${PAGE}US">More</a></p><p id="region"><a href="tel:988">Call</a> · <a href="${PAGE}US">More <!-- -->US</a></p><p id="keyed"><a href="tel:112">Call</a> · <a href="${PAGE}IE">More</a></p></main>`;

const svelte = {
  name: 'svelte',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^app\.svelte$/ }, ({ path }) => ({ path, namespace: 'app' }));
    onLoad({ filter: /./, namespace: 'app' }, () => ({
      contents: compile(SVELTE, { filename: 'app.svelte', generate: 'client' }).js.code,
      resolveDir: import.meta.dirname,
    }));
  },
};

async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'jsx', resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    conditions: ['browser', 'svelte', 'development'],
    plugins: [svelte],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return { type: 'text/javascript', body: outputFiles[0].text };
}

const APPS = { vue: VUE, svelte: SVELTE_START, react: REACT };
const IDS = ['help', 'region', 'keyed'];
const UP = { help: 'US|0', region: 'US|0', keyed: 'IE|0' };
for (const engine of engines) {
  describe(`links that others own in ${engine}`, { timeout: 240_000 }, () => {
    let site, state, set, said;
    before(async () => {
      site = await openSite(engine);
      ({ state, set, said } = blocksOn(site, IDS));
      for (const [name, source] of Object.entries(APPS))
        site.answers[`/${name}.js`] = await bundled(source);
      const turbo = readFileSync(
        join(import.meta.dirname, 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js'),
      );
      site.answers['/turbo.js'] = { type: 'text/javascript', body: turbo };
    });
    after(() => site?.close());
    const up = async () => {
      for (const id of IDS) assert.notEqual(await site.words(`#${id} crisis-banner`), '', id);
      await site.inPage(settle);
      assert.deepEqual(await state(), UP);
    };
    const walk = async () => {
      await set({ r: 'GB', n: 1 });
      assert.deepEqual(await state(), { ...UP, region: 'GB|0' });
      await set({ show: false, n: 2 });
      assert.deepEqual(await state(), { ...UP, region: 'GB|0', help: '|1' });
      await set({ show: true, n: 3 });
      assert.deepEqual(await state(), { ...UP, region: 'GB|0' });
      await site.inPage(() => globalThis.unmount());
      await site.inPage(settle);
      assert.equal(await site.inPage(() => document.querySelector('#app').textContent.trim()), '');
    };

    for (const name of ['vue', 'svelte'])
      it(`in ${name} they change, go and come back; each widget follows, once`, async () => {
        await site.open(html(`<div id="app"></div><script src="/${name}.js"></script>`));
        await up();
        await walk();
        assert.deepEqual(await said(), []);
      });

    for (const late of [false, true])
      it(`drawn on a server they are taken over by React ${late ? 'long after the page' : 'with the page'}`, async () => {
        const go = late ? '' : '<script>hydrate()</script>';
        await site.open(html(`<div id="app">${DRAWN}</div><script src="/react.js"></script>${go}`));
        if (late) {
          await up();
          await site.inPage(() => globalThis.hydrate());
          await site.inPage(settle);
        }
        await up();
        await walk();
        // Late, it finds more nodes than its server drew, and says so as it draws all of them anew.
        const lines = (await said()).join('\n');
        if (late) assert.match(lines, /^threw .*Hydration failed/);
        else assert.equal(lines, '');
      });

    for (const morphs of [false, true])
      it(`go from page to page with Turbo${morphs ? ', which morphs' : ''}, and back`, async () => {
        const head = `<script src="/turbo.js"></script><script src="/dist/loader.js" async></script>${
          morphs
            ? '<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">'
            : ''
        }`;
        const body = (region, more = '') =>
          `<main><h1>${region}</h1><p id="help"><a href="tel:988">Call</a> · <a href="${PAGE}${region}">More</a></p>${more}</main>`;
        site.answers['/next'] = { body: html(body('GB'), { head }) };
        await site.open(html(body('US'), { head }));
        const first = await site.inPage(() => location.pathname);
        const seen = () =>
          site.inPage(() => [
            document.querySelector('h1').textContent,
            [...document.querySelectorAll('crisis-banner')]
              .map((each) => each.getAttribute('region'))
              .join(),
            [...document.querySelectorAll('main a')].filter((each) => each.checkVisibility())
              .length,
          ]);
        const visit = async (path, action) => {
          await site.inPage(
            ([to, how]) =>
              new Promise((done) => {
                addEventListener('turbo:load', () => setTimeout(done, 300), { once: true });
                globalThis.Turbo.visit(to, { action: how });
              }),
            [path, action],
          );
        };
        assert.notEqual(await site.words('crisis-banner'), '');
        await site.inPage(settle);
        assert.deepEqual(await seen(), ['US', 'US', 0]);
        await visit('/next', 'advance');
        assert.deepEqual(await seen(), ['GB', 'GB', 0]);
        // The same page with another region: a refresh, which morphs where the page says so.
        site.answers['/next'].body = html(body('IE', '<p>New</p>'), { head });
        await visit('/next', 'replace');
        assert.deepEqual(await seen(), ['IE', 'IE', 0]);
        await site.inPage(
          () =>
            new Promise((done) => {
              addEventListener('turbo:load', () => setTimeout(done, 500), { once: true });
              history.back();
            }),
        );
        assert.equal(await site.inPage(() => location.pathname), first);
        assert.deepEqual(await seen(), ['US', 'US', 0]);
        assert.deepEqual(await said(), []);
      });
  });
}
