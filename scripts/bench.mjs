/**
 * What each widget costs beside the same content as plain HTML and beside a bare Lit element, in one
 * run and in turn: `npm run bench`. Ratios first, for machines differ. `--runs=15` for more rounds,
 * `--only=tag` for one widget.
 */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { answeringCost, answeringPage } from './bench/answering.mjs';
import { brotli } from './build/sizes.mjs';
import { launch } from '../tests/a11y/support.mjs';
import { serve } from '../tests/support/server.mjs';

const RUNS = Number(process.argv.find((each) => each.startsWith('--runs='))?.slice(7) ?? 11);
const ONLY = process.argv.find((each) => each.startsWith('--only='))?.slice(7);
const TAGS = ['crisis-banner', 'ketamine-explainer', 'symptom-check', 'tx-options-compare'].filter(
  (tag) => !ONLY || tag === ONLY,
);
const FALLBACK = '<a href="tel:988">Call or text 988</a> · <a href="/more">More crisis help</a>';
/** Chrome's own "Slow 4G": 1.6 Mbit/s down, 0.75 up, 150 ms there and back. Bytes a second. */
const SLOW_4G = {
  offline: false,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
  latency: 150,
};
const LIT = `import { LitElement, html } from 'lit';
customElements.define('bare-lit', class extends LitElement { render() { return html\`<p>Hello</p>\`; } });`;

const pages = { '/favicon.ico': { body: '' } };
const server = await serve(pages);
const browser = await launch();

pages['/bare.js'] = { type: 'text/javascript', body: await bareLit() };
pages['/bare'] = { body: page('<bare-lit></bare-lit>', '/bare.js') };
const rows = [];
for (const tag of TAGS) rows.push(await measure(tag));
Object.assign(pages, await answeringPage());
const answering = await answeringCost(browser, server.origin);
await browser.close();
await server.close();
console.log(`| Widget | CPU, times plain HTML | bare Lit, times plain HTML | CLS at 360 and 1280 px, 4 × CPU, Slow 4G | time to show there | file |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
Medians of ${RUNS} rounds in turn, main thread until idle.

Answering a question costs ${(answering.widget / answering.lit).toFixed(2)} times what it does in a bare Lit form (${answering.widget.toFixed(3)} and ${answering.lit.toFixed(3)} ms).`);

async function measure(tag) {
  const file = `/dist/${tag}.js`;
  pages[`/${tag}`] = { body: page(`<${tag}>${FALLBACK}</${tag}>`, file) };
  pages[`/${tag}-plain`] = { body: await asPlainHtml(`/${tag}`, tag) };
  pages['/empty'] = { body: page('<p>Hello</p>') };
  const ratios = { widget: [], lit: [] };
  for (let round = 0; round < RUNS; round++) {
    const plain = await taskTime(`/${tag}-plain`);
    const empty = await taskTime('/empty');
    ratios.widget.push((await taskTime(`/${tag}`)) / plain);
    ratios.lit.push((await taskTime('/bare')) / empty);
  }
  const slow = [await slowLoad(tag, 360), await slowLoad(tag, 1280)];
  const size = brotli(await readFile(`.${file}`));
  return `| ${tag} | ${median(ratios.widget).toFixed(2)} | ${median(ratios.lit).toFixed(2)} | ${slow
    .map(({ shift }) => shift.toFixed(3))
    .join(
      ', ',
    )} | ${slow.map(({ shown }) => `${Math.round(shown)} ms`).join(', ')} | ${size} B, 1 request |`;
}

/** Milliseconds of main-thread work from a new page to a quiet network. */
async function taskTime(path) {
  const tab = await browser.newPage();
  await tab.goto(server.origin + path, { waitUntil: 'networkidle0' });
  const { TaskDuration } = await tab.metrics();
  await tab.close();
  return TaskDuration * 1000;
}

/** The layout shift and the time until the widget shows, on a slow phone. */
async function slowLoad(tag, width) {
  const head = '<link rel="stylesheet" href="/dist/care-widgets.css">';
  const text = '<p>Text of the page.</p>'.repeat(30);
  pages['/slow'] = {
    body: page(`<${tag}>${FALLBACK}</${tag}>${text}`, `/dist/${tag}.js`).replace(
      '<body>',
      `${head}<body>`,
    ),
  };
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 800 });
  await tab.emulateCPUThrottling(4);
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await tab.evaluateOnNewDocument(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('care-ready', () => (globalThis.shown = performance.now()));
  });
  await tab.goto(`${server.origin}/slow`, { waitUntil: 'networkidle0' });
  await tab.waitForFunction(() => globalThis.shown);
  const result = await tab.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done({ shift: globalThis.shift, shown: globalThis.shown })),
        ),
      ),
  );
  await tab.close();
  return result;
}

/** The rendered widget as markup and style of the page itself. */
async function asPlainHtml(path, tag) {
  const tab = await browser.newPage();
  await tab.goto(server.origin + path, { waitUntil: 'networkidle0' });
  const { html, css } = await tab.evaluate((name) => {
    const { shadowRoot } = document.querySelector(name);
    const sheets = [...shadowRoot.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return { html: shadowRoot.innerHTML, css: sheets.map(({ cssText }) => cssText).join('\n') };
  }, tag);
  await tab.close();
  const style = css.replaceAll(':host', '.host');
  return page(`<style>${style}</style><div class="host">${html}</div>`);
}

function page(body, script) {
  const tag = script ? `<script src="${script}" defer></script>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>${tag}</head><body>${body}</body></html>`;
}

async function bareLit() {
  const { outputFiles } = await build({
    stdin: { contents: LIT, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'iife',
    conditions: ['production'],
    write: false,
  });
  return outputFiles[0].text;
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
