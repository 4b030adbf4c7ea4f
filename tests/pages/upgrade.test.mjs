/**
 * A pasted snippet before and after its script: nothing moves, and what a reader had open, focused,
 * ticked or typed is so afterwards.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openWindow } from '../support/engines.mjs';
import { serve } from '../support/server.mjs';
import { TAGS, launch, listeningTab, textOf } from './support.mjs';

/** What a reader did before the script came: a selector in the shadow root each. */
const USED = {
  'crisis-banner': [{ open: 'details', focus: 'summary' }],
  'ketamine-explainer': [{ open: 'details', focus: '.cite[data-ref]', pick: 'input[type=radio]' }],
  'symptom-check': [{ focus: '.directory' }],
  'tx-options-compare': [
    { open: '.finding details', focus: '.finding summary', type: 'textarea', scroll: '.scroll' },
    // What matters orders the table's rows anew.
    { focus: '.levels input', pick: '.levels input' },
  ],
};

const page = (
  tag,
  language = 'en',
) => `<!doctype html><html lang="${language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A page</title>
<body><main><h1>A page</h1>${textOf(`dist/snippets/${tag}.${language}.html`)}
${'<p>Text of the page. </p>'.repeat(30)}</main></body></html>`;

/** Runs in the page: what a reader does before the script comes. */
function use(tag, { open, focus, pick, type, scroll }) {
  const find = (selector) => document.querySelector(tag).shadowRoot.querySelector(selector);
  if (open) find(open).open = true;
  if (pick) find(pick).click();
  if (type) find(type).value = 'What I typed';
  find(focus).focus();
  if (scroll) find(scroll).scrollTo(100, 200);
}

/** Runs in the page: the same afterwards. */
function seen(tag, { open, focus, pick, type, scroll }) {
  const root = document.querySelector(tag).shadowRoot;
  const find = (selector) => root.querySelector(selector);
  return {
    drawn: Boolean(customElements.get(tag)) && !find('style'),
    roots: root.querySelectorAll('[part~="root"]').length,
    open: open && find(open).open,
    focus: root.activeElement === find(focus),
    pick: pick && find(pick).checked,
    type: type && find(type).value,
    scroll: scroll && [find(scroll).scrollLeft, find(scroll).scrollTop].join(),
  };
}

/** Runs in the page: brings the script, and waits until the widget has been drawn and painted. */
async function bring(tag) {
  const late = document.createElement('script');
  late.src = `/dist/${tag}.js`;
  await new Promise((done) => {
    late.onload = done;
    document.body.append(late);
  });
  for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
}

const kept = ({ open, pick, type, scroll }) => ({
  drawn: true,
  roots: 1,
  open: open && true,
  focus: true,
  pick: pick && true,
  type: type && 'What I typed',
  scroll: scroll && '100,200',
});
/** What a driver hands over says null where there was nothing. */
const plain = (value) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each != null));
const pages = Object.fromEntries([
  ...TAGS.map((tag) => [`/${tag}`, { body: page(tag) }]),
  ['/favicon.ico', { body: '' }],
]);

for (const engine of engines) {
  describe(`a snippet in ${engine}`, () => {
    let window, server;
    before(async () => {
      server = await serve(pages);
      window = await openWindow(engine);
    });
    after(async () => {
      await window?.close();
      await server?.close();
    });

    for (const [tag, readers] of Object.entries(USED)) {
      for (const used of readers) {
        it(`${tag} is taken over as its reader left it: ${Object.keys(used).join()}`, async () => {
          await window.goto(`${server.origin}/${tag}`);
          await window.inPage(use, tag, used);
          await window.inPage(bring, tag);
          const now = await window.inPage(seen, tag, used);
          assert.deepEqual(plain(now), plain(kept(used)));
        });
      }
    }
  });
}

describe('a snippet on a page', () => {
  let browser, server;
  before(async () => {
    server = await serve(pages);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const tag of TAGS) {
    for (const width of [360, 1280]) {
      it(`${tag} moves nothing at ${width} px, and its frames show it whole`, async () => {
        const { tab, heard } = await listeningTab(browser);
        await tab.setViewport({ width, height: 800 });
        await tab.goto(`${server.origin}/${tag}`, { waitUntil: 'load' });
        await tab.evaluate(watchFrames, tag);
        await tab.evaluate(bring, tag);
        const { shift, least } = await tab.evaluate(() => globalThis.watched());
        assert.equal(shift, 0);
        assert.ok(least > 100, `a frame showed ${least} characters`);
        assert.deepEqual(heard, { console: [], errors: [] });
        await tab.close();
      });
    }

    it(`${tag} keeps the ring around what has the keyboard’s focus`, async () => {
      const { tab } = await listeningTab(browser);
      await tab.goto(`${server.origin}/${tag}`, { waitUntil: 'load' });
      // A key goes to whatever has the focus, which a new tab gets at a time of its own.
      await tab.bringToFront();
      await tab.waitForFunction(() => document.hasFocus());
      await tab.keyboard.press('Tab');
      const ring = (name) =>
        document.querySelector(name).shadowRoot.activeElement.matches(':focus-visible');
      assert.ok(await tab.evaluate(ring, tag));
      await tab.evaluate(bring, tag);
      assert.ok(await tab.evaluate(ring, tag));
      await tab.close();
    });

    it(`${tag} breaks no strict policy that names its style`, async () => {
      const { tab, heard } = await listeningTab(browser);
      const [hash] = /'sha256-[^']+'/.exec(pages[`/${tag}`].body);
      const policy = `default-src 'none'; script-src 'self'; style-src ${hash}; require-trusted-types-for 'script'; trusted-types lit-html care-widgets`;
      pages['/strict'] = {
        body: `${pages[`/${tag}`].body}<script src="/dist/${tag}.js"></script>`,
        headers: { 'content-security-policy': policy },
      };
      await tab.goto(`${server.origin}/strict`, { waitUntil: 'load' });
      assert.ok(await tab.evaluate((name) => Boolean(customElements.get(name)), tag));
      assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
      assert.deepEqual(heard.errors, []);
      await tab.close();
    });
  }

  it('reads in order where a policy refuses its style, and is styled by the script', async () => {
    const { tab } = await listeningTab(browser);
    pages['/unstyled'] = {
      body: pages['/crisis-banner'].body,
      headers: { 'content-security-policy': "default-src 'none'; script-src 'self'" },
    };
    await tab.goto(`${server.origin}/unstyled`, { waitUntil: 'load' });
    const state = () =>
      tab.evaluate(() => {
        const root = document.querySelector('crisis-banner').shadowRoot;
        const link = root.querySelector('[href="tel:988"]');
        const { position } = getComputedStyle(root.querySelector('.visually-hidden'));
        return { seen: link.checkVisibility(), styled: position === 'absolute' };
      });
    assert.deepEqual(await state(), { seen: true, styled: false });
    await tab.evaluate(bring, 'crisis-banner');
    assert.deepEqual(await state(), { seen: true, styled: true });
    await tab.close();
  });

  it('stays as it was drawn when drawing it anew fails', async () => {
    const { tab } = await listeningTab(browser);
    await tab.goto(`${server.origin}/crisis-banner`, { waitUntil: 'load' });
    // As in a browser without it, or with a broken one.
    await tab.evaluate(() => (Intl.DisplayNames = undefined));
    await tab.evaluate(bring, 'crisis-banner');
    const links = await tab.evaluate(() =>
      [...document.querySelector('crisis-banner').shadowRoot.querySelectorAll('a')].map(
        (link) => link.checkVisibility() && link.getAttribute('href'),
      ),
    );
    assert.ok(links.includes('tel:988'));
    await tab.close();
  });
});

/** Runs in the page: notes all shifts, and what each painted frame showed of the widget. */
function watchFrames(tag) {
  let shift = 0;
  let least = Infinity;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const { shadowRoot } = document.querySelector(tag);
  const look = () => {
    const roots = shadowRoot.querySelectorAll('[part~="root"]');
    least = Math.min(least, roots.length === 1 ? roots[0].textContent.length : 0);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  globalThis.watched = () => ({ shift, least });
}
