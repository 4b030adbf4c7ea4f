/** `define({ prefix })`: the widgets under other names, beside those of another version. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { engines } from '../../support/engines.mjs';
import { FALLBACK, html, openSite } from '../../loader/loader-page.mjs';

const PREFIXED = '<script type="module" src="/prefixed.js"></script>';
/** The other version is the file that sites load; it isn't even the same kind of build. */
const FILE = '<script src="/dist/care-widgets.js"></script>';
const LOADER = '<script src="/dist/loader.js" async></script>';

/** The package as a bundler takes it, with `define` in reach of the tests. */
async function prefixedScript() {
  const contents = `import { SymptomCheckElement, define } from 'care-widgets';
    SymptomCheckElement.frameScript = '/dist/symptom-check.frame.js';
    globalThis.define = define;
    if (!new URLSearchParams(location.search).has('wait')) define({ prefix: 'acme' });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const script = await prefixedScript();

it('importing the package registers nothing, and works on a server too', () => {
  const code = `const { define } = await import('care-widgets');
    console.log(customElements.get('crisis-banner') === undefined);
    define({ prefix: 'acme' });
    await import('care-widgets/define');
    console.log(customElements.get('acme-crisis-banner') !== customElements.get('crisis-banner'));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code]);
  assert.equal(String(output).trim(), 'true\ntrue');
});

for (const engine of engines) {
  describe(`a prefix in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => {
      site = await openSite(engine);
      site.answers['/prefixed.js'] = { type: 'text/javascript', body: script };
    });
    after(() => site?.close());
    const open = (body, head) => site.open(html(body, { head }));
    const count = (tag, selector) => site.inPage(countIn, tag, selector);

    it('stands beside another version on the page, each with its own elements', async () => {
      const tags = ['crisis-banner', 'ketamine-explainer', 'symptom-check', 'tx-options-compare'];
      const names = tags.flatMap((tag) => [tag, `acme-${tag}`]);
      await open(names.map((name) => `<${name}>${FALLBACK}</${name}>`).join(''), FILE + PREFIXED);
      for (const name of names) assert.notEqual(await site.words(name), '', name);
      assert.deepEqual(await site.inPage(relations), { mixed: false, twice: 'silent' });
      assert.deepEqual(await site.heard(), []);
    });

    it('keeps what was set before, and says its own name in warnings', async () => {
      await open(
        `<acme-ketamine-explainer layout="book">${FALLBACK}</acme-ketamine-explainer><script>
          document.querySelector('acme-ketamine-explainer').content = { en: { title: 'Ours' } };
        </script>`,
        PREFIXED,
      );
      assert.match(await site.words('acme-ketamine-explainer'), /^Ours/);
      const [line, ...others] = await site.heard();
      assert.match(line, /^<acme-ketamine-explainer> layout="book" is not allowed/);
      assert.deepEqual(others, []);
    });

    it('widgets of one prefix find each other, and none of another', async () => {
      const both = (tag) => `<${tag}></${tag}><acme-${tag}></acme-${tag}>`;
      await open(
        `<acme-symptom-check>${FALLBACK}</acme-symptom-check><tx-options-compare></tx-options-compare>`,
        FILE + PREFIXED,
      );
      await site.words('acme-symptom-check');
      await site.words('tx-options-compare');
      await site.rest();
      assert.equal(await count('acme-symptom-check', 'nav button'), 0);
      assert.equal(await site.inPage(sheetOf, 'acme-symptom-check'), false);

      await open(both('symptom-check') + both('tx-options-compare'), FILE + PREFIXED);
      for (const name of ['symptom-check', 'acme-symptom-check']) {
        assert.notEqual(await site.words(name), '');
        assert.equal(await site.inPage(sheetOf, name), true, name);
        assert.equal(await count(name, 'nav button'), 1, name);
      }
      assert.deepEqual(await site.inPage(ownSheets), { own: true, apart: true });
    });

    it('leaves a name that is taken as it is, with one line', async () => {
      await open('<acme-crisis-banner></acme-crisis-banner>', `${TAKEN}${PREFIXED}`);
      assert.notEqual(await site.inPage(definedLater, 'acme-symptom-check'), false);
      assert.equal(await site.inPage(() => customElements.get('acme-crisis-banner').theirs), true);
      const heard = await site.heard();
      assert.equal(heard.length, 1);
      assert.match(heard[0], /<acme-crisis-banner> is already defined as another element/);
    });

    it('refuses what can’t begin the name of an element, and then registers nothing', async () => {
      await open('', PREFIXED);
      assert.deepEqual(await site.inPage(refusals), []);
      assert.deepEqual(await site.inPage(accepted), []);
    });

    it('has the style sheet’s room by its class, and the loader leaves it alone', async () => {
      const css = '<link rel="stylesheet" href="/dist/care-widgets.css" />';
      await open(
        `<crisis-banner region="GB"></crisis-banner>
         <acme-crisis-banner class="care-crisis-banner care-region-GB" region="GB">${FALLBACK}</acme-crisis-banner>`,
        css,
      );
      const [plain, prefixed] = await site.inPage(rooms);
      assert.match(plain, /^\d+(\.\d+)?px$/);
      assert.equal(prefixed, plain);

      await open(
        `<acme-crisis-banner class="care-crisis-banner">${FALLBACK}</acme-crisis-banner>
         <crisis-banner>${FALLBACK}</crisis-banner>`,
        LOADER + PREFIXED,
      );
      assert.notEqual(await site.words('acme-crisis-banner'), '');
      assert.notEqual(await site.words('crisis-banner'), '');
      const inside = () => document.querySelectorAll('acme-crisis-banner crisis-banner').length;
      assert.equal(await site.inPage(inside), 0);
      assert.deepEqual(await site.heard(), []);
    });
  });
}

const TAKEN = `<script>customElements.define('acme-crisis-banner', class extends HTMLElement { static theirs = true; });</script>`;

/* All below run in the page. */

function countIn(tag, selector) {
  return document.querySelector(tag).shadowRoot.querySelectorAll(selector).length;
}

function relations() {
  const plain = customElements.get('crisis-banner');
  const before = customElements.get('acme-crisis-banner');
  globalThis.define({ prefix: 'acme' });
  return {
    mixed: document.querySelector('acme-crisis-banner') instanceof plain,
    twice: customElements.get('acme-crisis-banner') === before ? 'silent' : 'anew',
  };
}

async function sheetOf(tag) {
  const until = Date.now() + 1000;
  while (!document.querySelector(tag).visitSheet && Date.now() < until)
    await new Promise((done) => setTimeout(done, 20));
  return Boolean(document.querySelector(tag).visitSheet);
}

/** Each comparison that goes takes its own sheet along, and not the other's. */
async function ownSheets() {
  const sheet = (tag) => document.querySelector(tag).visitSheet;
  document.querySelector('acme-tx-options-compare').remove();
  await new Promise((done) => setTimeout(done, 50));
  return { own: !sheet('acme-symptom-check'), apart: Boolean(sheet('symptom-check')) };
}

async function definedLater(tag) {
  const until = Date.now() + 8000;
  while (!customElements.get(tag) && Date.now() < until)
    await new Promise((done) => setTimeout(done, 20));
  return Boolean(customElements.get(tag));
}

/** Those that weren't refused as they should be. */
function refusals() {
  const wrong = ['', 'Acme', '1st', 'a b', 'acme-', '-acme', 'a--b', 'é', 'a.b', 5, null];
  return wrong.filter((prefix) => {
    try {
      globalThis.define({ prefix });
      return true;
    } catch (error) {
      return !(error instanceof TypeError && error.message.includes(JSON.stringify(prefix)));
    }
  });
}

/** Those that didn't register. */
function accepted() {
  return ['a', 'house-style', 'v2'].filter((prefix) => {
    globalThis.define({ prefix });
    return !customElements.get(`${prefix}-tx-options-compare`);
  });
}

function rooms() {
  return ['crisis-banner', 'acme-crisis-banner'].map(
    (tag) => getComputedStyle(document.querySelector(tag)).minBlockSize,
  );
}
