/** What a page sees of the built files: under a strict policy, loaded twice, broken, and on paper. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startChromium } from '../../tools/browsers/start.mjs';
import { serve } from '../support/server.mjs';
import { TAGS } from '../../tools/lib/widgets.mjs';

const FALLBACK = '<a href="tel:988">Call or text 988</a> · <a href="/more">More crisis help</a>';
const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html care-widgets";

const page = (
  tag,
  scripts,
  attributes = '',
) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>A page</title><body><main><${tag}${attributes}>${FALLBACK}</${tag}></main>${scripts}</body></html>`;
const script = (src, attributes = '') => `<script src="${src}"${attributes}></script>`;

describe('the built files on a page', () => {
  let browser, server;
  const pages = { '/favicon.ico': { body: '' } };
  before(async () => {
    server = await serve(pages);
    browser = await startChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page; what the console, errors and requests said comes with it. */
  async function open(body, { headers, path = '/page' } = {}) {
    pages[path] = { body, headers };
    const tab = await browser.newPage();
    const heard = { console: [], errors: [], requests: [] };
    tab.on('console', (message) => heard.console.push(message.text()));
    tab.on('pageerror', (error) => heard.errors.push(error.message));
    tab.on('request', (request) => heard.requests.push(new URL(request.url()).pathname));
    await tab.evaluateOnNewDocument(() => {
      globalThis.violations = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        globalThis.violations.push(`${event.violatedDirective} ${event.sourceFile}`),
      );
    });
    await tab.goto(server.origin + path, { waitUntil: 'load' });
    return { tab, heard };
  }

  const rendered = (tab, tag) =>
    tab.evaluate(
      (name) => Boolean(document.querySelector(name)?.shadowRoot?.firstElementChild),
      tag,
    );

  for (const tag of TAGS) {
    for (const kind of ['', ' async', ' defer', ' type="module"']) {
      it(`${tag} comes up from <script${kind}> and leaves nothing on the page`, async () => {
        const { tab, heard } = await open(page(tag, script(`/dist/${tag}.js`, kind)));
        await tab.waitForFunction((name) => customElements.get(name), {}, tag);
        assert.ok(await rendered(tab, tag));
        assert.deepEqual(heard.errors, []);
        assert.deepEqual(heard.console, []);
        const left = await tab.evaluate(() => ({
          globals: Object.keys(globalThis).filter((name) =>
            /care|widget|explainer|banner/i.test(name),
          ),
          head: document.head.querySelectorAll('style, script, link').length,
          sheets: document.adoptedStyleSheets.length,
          store: localStorage.length + sessionStorage.length + document.cookie.length,
        }));
        assert.deepEqual(left, { globals: [], head: 0, sheets: 0, store: 0 });
        // The questionnaire's frame asks for its own file, in its own time.
        const beside = ['/favicon.ico', `/dist/${tag}.frame.js`];
        const asked = heard.requests.filter((path) => !beside.includes(path));
        assert.deepEqual(asked, ['/page', `/dist/${tag}.js`]);
        await tab.close();
      });
    }

    it(`${tag} breaks no rule of a strict policy with Trusted Types, whatever is opened`, async () => {
      const attributes =
        {
          'crisis-banner': ' variant="card" quick-exit',
          'symptom-check': ' layout="list"',
          'tx-options-compare': ' region="GB"',
        }[tag] ?? ' layout="accordion" structured-data';
      const { tab, heard } = await open(page(tag, script(`/dist/${tag}.js`), attributes), {
        headers: { 'content-security-policy': POLICY },
      });
      assert.ok(await rendered(tab, tag));
      await tab.evaluate((name) => {
        const root = document.querySelector(name).shadowRoot;
        for (const details of root.querySelectorAll('details')) details.open = true;
        for (const control of root.querySelectorAll('.term button, input')) control.click();
      }, tag);
      await tab.evaluate(() => new Promise(requestAnimationFrame));
      assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
      assert.deepEqual(heard.errors, []);
      await tab.close();
    });

    it(`${tag} may be loaded twice where each policy is allowed once`, async () => {
      const files = [tag, tag].map((name) => script(`/dist/${name}.js`)).join('');
      const { tab, heard } = await open(page(tag, files), {
        headers: { 'content-security-policy': POLICY },
      });
      assert.ok(await rendered(tab, tag));
      assert.deepEqual(heard.errors, []);
      await tab.close();
    });

    it(`${tag} may be loaded twice and beside the file with all`, async () => {
      const files = [tag, 'care-widgets', tag].map((name) => script(`/dist/${name}.js`)).join('');
      const { tab, heard } = await open(page(tag, files));
      assert.ok(await rendered(tab, tag));
      assert.deepEqual(heard.errors, []);
      await tab.close();
    });

    const half = readFileSync(`dist/${tag}.js`, 'utf8').slice(0, 5000);
    const faults = {
      'is not found': { src: '/nowhere.js' },
      'fails on the server': { src: '/broken.js', answer: { status: 500, body: '' } },
      'comes cut half-way': { src: '/half.js', answer: { type: 'text/javascript', body: half } },
      'is refused by the policy': {
        src: `/dist/${tag}.js`,
        headers: { 'content-security-policy': "script-src 'none'" },
      },
      'has another hash than the page asks for': {
        src: `/dist/${tag}.js`,
        attributes: ' integrity="sha384-AAAA"',
      },
    };
    for (const [fault, { src, answer, headers, attributes = '' }] of Object.entries(faults)) {
      it(`${tag} keeps the crisis links when the script ${fault}`, async () => {
        if (answer) pages[src] = answer;
        const { tab } = await open(page(tag, script(src, attributes)), { headers });
        const links = await tab.$$eval(`${tag} a`, (all) =>
          all.map((link) => ({ href: link.getAttribute('href'), seen: link.checkVisibility() })),
        );
        assert.deepEqual(links, [
          { href: 'tel:988', seen: true },
          { href: '/more', seen: true },
        ]);
        await tab.close();
      });
    }

    for (const width of [360, 1280]) {
      it(`${tag} moves nothing at ${width} px with the documented snippet`, async () => {
        const head = '<link rel="stylesheet" href="/dist/care-widgets.css">';
        const text = '<p>Text of the page. </p>'.repeat(30);
        const body = page(tag, '')
          .replace('<body>', `${head}<body>`)
          .replace('</main>', `${text}</main>`);
        const tab = await browser.newPage();
        await tab.setViewport({ width, height: 800 });
        pages['/shift'] = { body };
        await tab.goto(`${server.origin}/shift`, { waitUntil: 'load' });
        // The script comes after the page has been painted, as on a slow network.
        const shift = await tab.evaluate(async (src) => {
          const frames = () =>
            new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          await frames();
          const late = document.createElement('script');
          late.src = src;
          await new Promise((done) => {
            late.onload = done;
            document.body.append(late);
          });
          await frames();
          await frames();
          return sum;
        }, `/dist/${tag}.js`);
        assert.ok(await rendered(tab, tag));
        assert.equal(shift, 0);
        await tab.close();
      });
    }
  }
});
