/** The visit sheet of the built file: on paper, under a strict policy, and after coming back. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { generate } from '../../../tools/build/bundles.mjs';
import { launch, pickIn, pressIn, questionsOf } from '../../a11y/support.mjs';
import { serve } from '../../support/server.mjs';

const read = (file) => JSON.parse(readFileSync(`src/content/en/${file}.json`, 'utf8'));
const { sheet, values } = read('tx-options-compare');
const { start, question, check, take } = read('symptom-check');
const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html care-widgets";
const BUILT = ['care-widgets', 'tx-options-compare'];
const LONG = 'What will it be like for me, and who can drive me home afterwards? '.repeat(20);

describe('the visit sheet on paper', () => {
  let server, browser;
  const pages = { '/favicon.ico': { body: '' }, '/other': { body: '<p>Another page' } };
  before(async () => {
    const { code: ofFrame } = await generate('symptom-check.frame');
    pages['/symptom-check.frame.js'] = { type: 'text/javascript', body: ofFrame };
    for (const name of BUILT) {
      const { code } = await generate(name);
      pages[`/${name}.js`] = { type: 'text/javascript', body: code };
      pages[`/${name}`] = {
        headers: { 'content-security-policy': POLICY },
        body: `<!doctype html><html lang="en"><title>A page</title><body><h1>Host page</h1>
          <tx-options-compare></tx-options-compare><symptom-check></symptom-check>
          <script src="/${name}.js"></script>`,
      };
    }
    server = await serve(pages);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The page with everything marked and long texts typed; what it says of breaches is kept. */
  async function open(name = BUILT[0]) {
    const tab = await browser.newPage();
    const said = [];
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', (error) => said.push(error.message));
    await tab.evaluateOnNewDocument(() => {
      globalThis.breaches = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        globalThis.breaches.push(violatedDirective),
      );
    });
    await tab.goto(`${server.origin}/${name}`, { waitUntil: 'load' });
    return { tab, said };
  }

  const fillIn = (tab, text) =>
    tab.evaluate(async (typed) => {
      const element = document.querySelector('tx-options-compare');
      await element.updateComplete;
      const { shadowRoot } = element;
      for (const each of shadowRoot.querySelectorAll('fieldset'))
        each.querySelector('input[type="radio"]')?.click();
      for (const area of shadowRoot.querySelectorAll('textarea')) {
        area.value = typed.slice(0, area.maxLength);
        area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
      await element.updateComplete;
    }, text);

  const press = (tab, label) =>
    tab.evaluate(async (wanted) => {
      const element = document.querySelector('tx-options-compare');
      const buttons = [...element.shadowRoot.querySelectorAll('button')];
      buttons.find((each) => each.textContent.trim() === wanted).click();
      await element.updateComplete;
    }, label);

  /** Keeps the print frame's document. Its end is tested elsewhere: without a window it never comes. */
  const catchPaper = (tab) =>
    tab.evaluate(() => {
      const { append } = Element.prototype;
      Element.prototype.append = function (...nodes) {
        for (const node of nodes) {
          if (node instanceof HTMLIFrameElement) {
            // The last to hear of it: the sheet has been drawn then, and its print() has been called.
            node.addEventListener('load', () => queueMicrotask(() => keep(node)));
          }
        }
        append.apply(this, nodes);
      };
      const keep = ({ contentDocument: page }) => {
        const rules = page.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
        const css = rules.map(({ cssText }) => cssText).join('\n');
        globalThis.paper = `<meta charset="utf-8"><style>${css}</style>${page.body.innerHTML}`;
        globalThis.shown = document.body.innerText;
      };
    });

  /** A sheet as a page of its own. */
  async function show(html) {
    pages['/paper'] = { body: `<!doctype html><html lang="en">${html}` };
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/paper`);
    return tab;
  }

  async function pagesOf(html, options) {
    const tab = await show(html);
    const pdf = Buffer.from(await tab.pdf({ preferCSSPageSize: true, ...options }));
    await tab.close();
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  }

  for (const format of ['letter', 'a4']) {
    it(`is at most two pages (${format}) with every option, every mark and long words of one’s own`, async () => {
      const { tab } = await open();
      await catchPaper(tab);
      await fillIn(tab, LONG);
      await press(tab, sheet.print);
      await tab.waitForFunction(() => globalThis.paper);
      const paper = await tab.evaluate(() => globalThis.paper);
      assert.match(paper, /who can drive me home/);
      for (const { label } of Object.values(values.domains))
        assert.ok(paper.includes(label), label);
      const count = await pagesOf(paper, { format });
      assert.ok(count <= 2, `${count} pages`);
      await tab.close();
    });
  }

  for (const name of BUILT) {
    it(`is set as a sheet by ${name}.js: its type, lines for notes, no word that sticks out`, async () => {
      const { tab } = await open(name);
      await catchPaper(tab);
      await fillIn(tab, `https://${'x'.repeat(800)}`);
      await press(tab, sheet.print);
      await tab.waitForFunction(() => globalThis.paper);
      const paper = await show(await tab.evaluate(() => globalThis.paper));
      await paper.setViewport({ width: 703, height: 943 });
      const seen = await paper.evaluate(() => {
        const style = (selector) => getComputedStyle(document.querySelector(selector));
        const { scrollWidth, clientWidth } = document.documentElement;
        return {
          type: style('.sheet').fontSize,
          head: style('h2').borderBottomWidth,
          lines: [...document.querySelectorAll('.room')].map((each) => [
            getComputedStyle(each).borderBottomStyle,
            each.offsetHeight > 20,
          ]),
          out: scrollWidth - clientWidth,
        };
      });
      assert.deepEqual(seen, {
        // 10pt
        type: '13.3333px',
        head: '1px',
        lines: Array(4).fill(['solid', true]),
        out: 0,
      });
      await paper.close();
      await tab.close();
    });
  }

  it('breaks no policy and blanks no page, with the browser’s own print()', async () => {
    const { tab, said } = await open();
    await catchPaper(tab);
    await fillIn(tab, 'Short');
    await press(tab, sheet.print);
    await tab.waitForFunction(() => globalThis.paper);
    const [shown, breaches] = await tab.evaluate(() => [globalThis.shown, globalThis.breaches]);
    assert.match(shown, /Host page/);
    assert.deepEqual(breaches, []);
    assert.deepEqual(said, []);
    await tab.close();
  });

  it('prints after the result in the questionnaire’s frame: one page, then at most two', async () => {
    const { tab } = await open();
    await fillIn(tab, LONG);
    const frame = await questionsOf(tab);
    await pressIn(frame, start.begin);
    for (let item = 0; item < 10; item++) {
      await pickIn(frame, 3);
      await pressIn(frame, question.next);
    }
    await pressIn(frame, check.result);
    await pressIn(frame, take.printBoth);
    const html = await frame.evaluate(() => {
      const { shadowRoot } = document.querySelector('care-questionnaire');
      const rules = shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      const css = rules.map(({ cssText }) => cssText).join('\n');
      return `<body><div><template shadowrootmode="open"><style>${css}</style>${shadowRoot.innerHTML}</template></div>`;
    });
    assert.match(html, /27 of 27/);
    assert.match(html, /who can drive me home/);
    const alone = html.replace(/<article class="sheet"[^]*<\/article>/, '');
    const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
    assert.equal(await pagesOf(alone, { format: 'letter', margin }), 1);
    const both = await pagesOf(html, { format: 'letter', margin });
    assert.ok(both <= 3, `${both} pages`);
    await tab.close();
  });

  it('is empty again for whoever comes back to the page', async () => {
    const { tab } = await open();
    await fillIn(tab, 'Only mine');
    await tab.goto(`${server.origin}/other`);
    await tab.goBack();
    const left = await tab.evaluate(async () => {
      const element = document.querySelector('tx-options-compare');
      await element.updateComplete;
      const { shadowRoot } = element;
      return [
        shadowRoot.querySelectorAll(':checked[type="radio"]').length,
        ...[...shadowRoot.querySelectorAll('textarea')].map(({ value }) => value),
        JSON.stringify(document.querySelector('symptom-check').visitSheet).includes('Only mine'),
      ];
    });
    assert.deepEqual(left, [0, '', '', false]);
    await tab.close();
  });
});
