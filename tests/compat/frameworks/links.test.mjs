/** Links that a framework draws: it goes on owning them, and the widget beside them follows. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { engines } from '../../support/engines.mjs';
import { html, openSite } from '../../loader/loader-page.mjs';
import { blocksOn, settle } from './blocks.mjs';

const APP = `
import React from 'react'; import { createRoot } from 'react-dom/client';
const page = '/dist/embed/crisis-banner.html?region=';
const Help = ({ show }) => <p id="help"><a href="tel:988">Call</a>{show && <> · <a href={page + 'US'}>More</a></>}</p>;
const Loose = ({ show }) => <div id="loose">{show && <><a href="tel:988">Call</a> · <a href={page + 'US'}>More</a></>}</div>;
const Region = ({ r }) => <p id="region"><a href="tel:988">Call</a> · <a href={page + r}>More ({r})</a></p>;
const Keyed = ({ n }) => <p id="keyed"><a href="tel:112">Call</a> · <a key={n} href={page + 'IE'}>More</a></p>;
const Html = ({ n }) => <div id="html" dangerouslySetInnerHTML={{ __html: '<p><a href="tel:988">Call</a> · <a href="' + page + 'CA&n=' + n + '">More</a></p>' }} />;
function App() {
  const [s, set] = React.useState({ show: true, r: 'US', n: 0 });
  globalThis.setApp = (more) => set((old) => ({ ...old, ...more }));
  return <main><Help {...s} /><Loose {...s} /><Region {...s} /><Keyed {...s} /><Html {...s} /><b>{s.n}</b></main>;
}
const root = createRoot(document.getElementById('react'));
root.render(<App />);
globalThis.unmount = () => root.unmount();`;

/** The blocks of the app. */
const IDS = ['help', 'loose', 'region', 'keyed', 'html'];

for (const engine of engines) {
  describe(`links that React draws in ${engine}`, { timeout: 240_000 }, () => {
    let site, state, set, said;
    before(async () => {
      site = await openSite(engine);
      ({ state, set, said } = blocksOn(site, IDS));
      const { outputFiles } = await build({
        stdin: { contents: APP, loader: 'jsx', resolveDir: import.meta.dirname },
        bundle: true,
        write: false,
        define: { 'process.env.NODE_ENV': '"development"' },
      });
      site.answers['/app.js'] = { type: 'text/javascript', body: outputFiles[0].text };
    });
    after(() => site?.close());
    const UP = { help: 'US|0', loose: 'US|0', region: 'US|0', keyed: 'IE|0', html: 'CA|0' };

    it('change, go, come back and are drawn anew; each widget follows, once', async () => {
      await site.open(html('<div id="react"></div><script src="/app.js"></script>'));
      for (const id of IDS) assert.notEqual(await site.words(`#${id} crisis-banner`), '', id);
      assert.deepEqual(await state(), UP);
      await set({ r: 'GB', n: 1 });
      assert.deepEqual(await state(), { ...UP, region: 'GB|0' });
      await set({ show: false, n: 2 });
      assert.deepEqual(await state(), { ...UP, region: 'GB|0', help: '|1', loose: '|0' });
      await set({ show: true, n: 3 });
      assert.deepEqual(await state(), { ...UP, region: 'GB|0' });
      await site.inPage(() => globalThis.unmount());
      await site.inPage(settle);
      assert.equal(await site.inPage(() => document.querySelector('#react').innerHTML), '');
      assert.deepEqual(await said(), []);
    });

    it('survive a morph and a copy of the page, with their options and one widget', async () => {
      const body = (region) =>
        `<p><a href="tel:988">Call</a> · <a href="${site.origin}/dist/embed/crisis-banner.html?region=${region}">More</a></p>`;
      await site.open(html(`<main>${body('GB')}</main>`));
      assert.match(await site.words('crisis-banner'), /999/);
      await site.inPage(async (next) => {
        // As morphing libraries do: what is there stays, what the new page hasn't goes.
        const morph = (from, to) => {
          if (from.nodeType === 3) from.data = to.data;
          for (const { name } of [...(from.attributes ?? [])])
            if (!to.hasAttribute(name)) from.removeAttribute(name);
          for (const { name, value } of to.attributes ?? []) from.setAttribute(name, value);
          [...to.childNodes].forEach((each, index) => morph(from.childNodes[index], each));
          while (from.childNodes.length > to.childNodes.length) from.lastChild.remove();
        };
        const to = document.createElement('main');
        to.innerHTML = next;
        // In a task of the page's: WebKit's driver has no script that is running, and lets observers in between.
        await new Promise((done) => setTimeout(done));
        morph(document.querySelector('main'), to);
      }, body('IE'));
      await site.inPage(settle);
      const seen = () =>
        site.inPage(() => [
          [...document.querySelectorAll('crisis-banner')]
            .map((each) => each.getAttribute('region'))
            .join(),
          [...document.querySelectorAll('a')].filter((each) => each.checkVisibility()).length,
        ]);
      assert.deepEqual(await seen(), ['IE', 0]);
      await site.inPage(() => document.body.replaceWith(document.body.cloneNode(true)));
      await site.inPage(settle);
      assert.deepEqual(await seen(), ['IE', 0]);
      await site.inPage(() => document.querySelector('p > a:last-of-type').remove());
      await site.inPage(settle);
      assert.deepEqual(await seen(), ['', 1]);
      assert.deepEqual(await site.heard(), []);
    });
  });
}
