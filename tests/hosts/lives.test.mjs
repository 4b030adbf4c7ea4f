/** Widgets that are moved, cloned, swapped, cached, printed, opened from a disk, or there 500 times. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { judgeLinks } from './judge-links.mjs';
import { LOADER, SINGLE, TAGS, WIDGETS, documentOf, openHosts } from './site.mjs';

/** What sites and their tools do with nodes; run in the page, with the widgets' markup. */
const MOVES = {
  'a body swapped, its script with it, as Turbo does': (markup) => {
    const parsed = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html');
    const script = document.createElement('script');
    script.src = '/dist/care-widgets.js';
    parsed.body.append(script);
    document.body.replaceWith(document.adoptNode(parsed.body));
  },
  'the snapshot that Turbo shows again': () => {
    const snapshot = document.body.cloneNode(true);
    document.body.replaceWith(document.createElement('body'));
    document.body.replaceWith(snapshot);
  },
  'a part swapped, as pjax does': (markup) => {
    document.querySelector('main').innerHTML = '<p>Loading</p>';
    document.querySelector('main').innerHTML = `<section>${markup}</section>`;
  },
  'nodes moved about': () => {
    for (let turn = 0; turn < 3; turn++) {
      const box = document.createElement('div');
      document.body.prepend(box);
      box.append(document.querySelector('main'));
    }
  },
  'clones in their places': () => {
    for (const each of document.querySelectorAll('main > :not(h1)'))
      each.replaceWith(each.cloneNode(true));
  },
};

/** Runs in the page: what is for paper alone shows, in the widgets and on the page. */
function asOnPaper() {
  const sheets = [...document.querySelectorAll('*')].flatMap((each) => [
    ...(each.shadowRoot?.adoptedStyleSheets ?? []),
  ]);
  const walk = (rules) => {
    for (const rule of rules) {
      if (rule.media) rule.media.mediaText = rule.media.mediaText.replace(/\bprint\b/, 'all');
      if (rule.cssRules) walk(rule.cssRules);
    }
  };
  for (const sheet of [...sheets, ...document.styleSheets]) walk(sheet.cssRules);
}
/** As Bootstrap 3 and HTML5 Boilerplate had it. */
const PAPER = `@media print { *, ::before, ::after { background: transparent !important; color: #000 !important;
  box-shadow: none !important; text-shadow: none !important } a[href]::after { content: ' (' attr(href) ')' } }`;

/** Put in before the widgets: counts what each of them could make for itself. */
const COUNT = `<script>globalThis.made = {};
for (const name of ['MutationObserver', 'CSSStyleSheet', 'ResizeObserver', 'IntersectionObserver']) {
  made[name] = 0;
  globalThis[name] = class extends globalThis[name] { constructor(...given) { super(...given); made[name] += 1; } };
}</script>`;

/** Runs in the page: what there is of many widgets. */
function census(tag) {
  const all = [...document.querySelectorAll(tag)];
  const drawn = all.filter(({ shadowRoot }) => shadowRoot?.querySelector('[part~="root"]'));
  return JSON.stringify({
    drawn: drawn.length,
    sheets: new Set(all.flatMap(({ shadowRoot }) => shadowRoot.adoptedStyleSheets)).size,
    styles: all.reduce(
      (sum, { shadowRoot }) => sum + shadowRoot.querySelectorAll('style').length,
      0,
    ),
    made: globalThis.made,
  });
}

for (const engine of engines) {
  describe(`what befalls widgets in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await openHosts(engine)));
    after(() => site?.close());
    const allWell = async () => {
      assert.equal(await site.wrongWith(), '');
      assert.equal(await site.heard(), '');
    };

    const WAYS = Object.entries({ 'single files': SINGLE, 'the loader': LOADER });
    for (const [way, script] of WAYS) {
      it(`three are up on a page from a disk, and the questionnaire’s help, from ${way}`, async () => {
        const folder = mkdtempSync(join(tmpdir(), 'care-disk-'));
        cpSync('dist', join(folder, 'dist'), { recursive: true });
        writeFileSync(join(folder, 'hear.js'), site.answers['/hear.js'].body);
        const page = documentOf({ script }).replaceAll('src="/', 'src="');
        writeFileSync(join(folder, 'page.html'), page);
        await site.goto(`file://${folder}/page.html`);
        // Most browsers let no sandboxed frame read a disk: of the questionnaire the help alone is sure.
        const others = TAGS.filter((tag) => tag !== 'symptom-check');
        assert.equal(await site.wrongWith(others), '');
        assert.equal(await site.inPage(judgeLinks, TAGS), '');
        const lines = (await site.heard()).split('\n').filter(Boolean);
        assert.ok(lines.length <= 1, lines.join('\n'));
        for (const line of lines) assert.match(line, /^<symptom-check> .*Showing only crisis help/);
        rmSync(folder, { recursive: true });
      });
    }

    for (const [way, script] of WAYS) {
      for (const [what, act] of Object.entries(MOVES)) {
        it(`they are up after ${what}, from ${way}`, async () => {
          await site.show({ script });
          assert.equal(await site.wrongWith(), '');
          await site.inPage(act, WIDGETS);
          await allWell();
        });
      }

      it(`500 make no request and no style sheet more than one, from ${way}`, async () => {
        const found = [];
        for (const count of [1, 500]) {
          const place = () => '<crisis-banner></crisis-banner>'.repeat(count);
          await site.show({ script, place, head: COUNT });
          await site.words(`crisis-banner:nth-of-type(${count})`);
          const { drawn, made, ...rest } = JSON.parse(await site.inPage(census, 'crisis-banner'));
          assert.equal(drawn, count);
          assert.equal(await site.heard(), '');
          // Each follows the languages around it, with one observer of its own.
          const { MutationObserver: own, ...others } = made;
          assert.ok(own <= count + 1, `${own} observers`);
          found.push({ ...rest, others, asked: site.asked().sort() });
        }
        assert.deepEqual(found[1], found[0]);
        assert.equal(found[0].styles, 0);
      });
    }

    it('10 of each are up beside one another', async () => {
      await site.show({ place: () => WIDGETS.repeat(10) });
      await site.words('tx-options-compare:last-of-type');
      for (const tag of TAGS.filter((each) => each !== 'symptom-check')) {
        const { drawn, styles } = JSON.parse(await site.inPage(census, tag));
        assert.deepEqual({ drawn, styles }, { drawn: 10, styles: 0 }, tag);
      }
      await allWell();
    });

    it('their links are in view on paper, whatever the page’s rules for paper say', async () => {
      await site.show({ css: PAPER });
      assert.equal(await site.wrongWith(), '');
      await site.inPage(asOnPaper);
      assert.equal(await site.inPage(judgeLinks, TAGS), '');
      const pale = await site.inPage(() =>
        [...document.querySelectorAll('crisis-banner, ketamine-explainer')]
          .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('a[href^="tel:"]')])
          .filter((link) => /^rgb\(2\d\d, 2\d\d, 2\d\d\)$/.test(getComputedStyle(link).color))
          .map(({ textContent }) => textContent)
          .join(),
      );
      assert.equal(pale, '');
    });

    // Last, for Firefox's driver waits in vain for a load in a window that went back.
    it('they are up when a visitor comes back', async () => {
      await site.show({});
      assert.equal(await site.wrongWith(), '');
      site.answers['/elsewhere'] = { body: '<!doctype html><title>Elsewhere</title>' };
      const place = await site.inPage(() => location.href);
      await site.goto(`${site.origin}/elsewhere`);
      await site.back();
      for (let tries = 0; tries < 100; tries++) {
        const here = await site.inPage(() => location.href).catch(() => '');
        if (here === place) break;
        await new Promise((done) => setTimeout(done, 50));
      }
      await allWell();
    });
  });
}
