/** The pages where no script runs: switched off, refused, or not there. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openWindow } from '../support/engines.mjs';
import { serve } from '../support/server.mjs';
import { PAGES, crisisLinks, launch, textOf, wordsIn } from './support.mjs';

describe('with scripts off', () => {
  let browser, server;
  before(async () => {
    server = await serve();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(path, { script, width = 1280 }) {
    const tab = await browser.newPage();
    await tab.setViewport({ width, height: 900 });
    await tab.setJavaScriptEnabled(script);
    await tab.goto(server.origin + path, { waitUntil: 'load' });
    return tab;
  }

  for (const [address, number] of [
    ['crisis-banner.html?region=GB#GB', 'tel:116123'],
    ['crisis-banner.es.html?region=IT#IT', 'tel:112'],
    ['crisis-banner.html?region=PR#PR', 'tel:988'],
    ['crisis-banner.html#GF', 'tel:3114'],
  ]) {
    it(`${address} leads to the lines of that country, which then come first in view`, async () => {
      const tab = await open(`/dist/embed/${address}`, { script: false, width: 390 });
      const [top, links] = await tab.evaluate(() => {
        const section = document.querySelector(location.hash).closest('section');
        const seen = [...section.querySelectorAll('a')].filter((each) => each.checkVisibility());
        return [section.getBoundingClientRect().top, seen.map((each) => each.getAttribute('href'))];
      });
      assert.ok(top >= -120 && top < 900, `the section is in view: ${top}`);
      assert.ok(links.includes(number), String(links));
      await tab.close();
    });

    it(`${address} shows them in the widget itself where scripts run`, async () => {
      const tab = await open(`/dist/embed/${address}`, { script: true });
      const region = new URLSearchParams(/\?([^#]*)/.exec(address)?.[1]).get('region');
      if (!region) return tab.close();
      await tab.waitForFunction(
        () => document.querySelector('crisis-banner').shadowRoot?.adoptedStyleSheets.length,
      );
      const found = await tab.evaluate(() => ({
        own: [...document.querySelector('crisis-banner').shadowRoot.querySelectorAll('a')].map(
          (each) => each.getAttribute('href'),
        ),
        target: document.querySelector(location.hash).localName,
        open: document.querySelector('details.elsewhere').open,
        top: document.querySelector('crisis-banner').getBoundingClientRect().top,
        fallback: document.querySelector('crisis-banner').querySelectorAll('[href^="tel:"]').length,
        others: [...document.querySelectorAll('header a')].map((each) => each.search),
      }));
      assert.ok(found.own.includes(number), String(found.own));
      assert.deepEqual([found.target, found.open, found.fallback], ['crisis-banner', false, 0]);
      assert.ok(found.top > -10 && found.top < 450, String(found.top));
      assert.deepEqual(found.others, [`?region=${region}`], 'the other language keeps the country');
      await tab.close();
    });
  }

  it('the other pages lead to the crisis lines of other countries', async () => {
    for (const { tag, path } of PAGES.filter((each) => each.tag !== 'crisis-banner')) {
      const tab = await open(`${path}?region=GB`, { script: false });
      await Promise.all([tab.waitForNavigation(), tab.click('a[href$="#elsewhere"]')]);
      const seen = await tab.evaluate(
        () => document.querySelector('#GB').getBoundingClientRect().height > 0,
      );
      assert.ok(seen, tag);
      await tab.close();
    }
  });

  for (const { tag, path } of PAGES) {
    it(`${path} shows crisis links that work`, async () => {
      const tab = await open(path, { script: false });
      const links = await tab.evaluate(crisisLinks, tag);
      assert.ok(links.some(({ href }) => href === 'tel:911'));
      const line = links.find(({ href }) => href === 'tel:988');
      assert.match(line.text, /988/, 'the number is in the link’s own words');
      await tab.close();
    });

    it(`${path} says all that it says with its script`, async () => {
      const [off, on] = [await open(path, { script: false }), await open(path, { script: true })];
      const [without, withScript] = [
        await off.evaluate(wordsIn, tag),
        await on.evaluate(wordsIn, tag),
      ];
      assert.ok(without.length > 200);
      assert.equal(without, withScript);
      await Promise.all([off.close(), on.close()]);
    });

    it(`${path} keeps its links apart, with its styles and without them`, async () => {
      const tab = await open(path, { script: false });
      for (const styled of [true, false]) {
        if (!styled) await tab.evaluate(unstyle, tag);
        const { links, together } = await tab.evaluate(runTogether, tag);
        assert.ok(links > 5);
        assert.deepEqual(together, [], styled ? 'with styles' : 'without styles');
      }
      await tab.close();
    });

    it(`${path} fits on 320 px, and offers nothing that does nothing`, async () => {
      const tab = await open(path, { script: false, width: 320 });
      const found = await tab.evaluate((name) => {
        const { shadowRoot } = document.querySelector(name);
        const buttons = [...shadowRoot.querySelectorAll('button')].filter(
          (button) => !button.closest('.term') && button.checkVisibility(),
        );
        return {
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          dead: buttons.map(({ textContent }) => textContent.trim()).filter(Boolean),
        };
      }, tag);
      assert.deepEqual(found, { over: 0, dead: [] });
      await tab.close();
    });

    it(`${path} is whole on paper`, async () => {
      const tab = await open(path, { script: false });
      await tab.emulateMediaType('print');
      const links = await tab.evaluate(crisisLinks, tag);
      assert.ok(links.some(({ text }) => text.includes('988')));
      const over = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(over, 0);
      await tab.close();
    });
  }

  it('the questionnaire says that its questions need a script', async () => {
    const tab = await open('/dist/embed/symptom-check.html', { script: false });
    const seen = await tab.evaluate(() => document.body.innerText);
    assert.match(seen, /questions need a script/);
    await tab.close();
  });

  it('the comparison shows every cell of its table', async () => {
    const tab = await open('/dist/embed/tx-options-compare.html', { script: false });
    const cells = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('tx-options-compare');
      const rows = [...shadowRoot.querySelectorAll('.scroll > table > tbody > tr')];
      return rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim().length > 0));
    });
    assert.ok(cells.length >= 15);
    for (const row of cells) assert.deepEqual(row, Array(11).fill(true));
    await tab.close();
  });
});

/** Runs in the page: takes all styles away, as where a policy, a proxy or a reader's own browser leaves them out. */
function unstyle(tag) {
  for (const root of [document, document.querySelector(tag).shadowRoot])
    for (const each of root.querySelectorAll('style, link[rel=stylesheet]')) each.remove();
}

/** Runs in the page: each two links that read as one word, in view or as text that is copied or read out. */
function runTogether(tag) {
  const roots = [document, document.querySelector(tag).shadowRoot];
  const block = (node) => /block|list-item|table|grid|^flex/.test(getComputedStyle(node).display);
  const apart = (from, to) => {
    const range = new Range();
    range.setStartAfter(from);
    range.setEndBefore(to);
    if (range.toString().length) return true;
    // Nothing between them: then a block has to end or begin.
    for (let each = from.parentElement; each && !each.contains(to); each = each.parentElement)
      if (block(each)) return true;
    for (let each = to.parentElement; each && !each.contains(from); each = each.parentElement)
      if (block(each)) return true;
    return false;
  };
  const links = roots.map((root) => [...root.querySelectorAll('a[href]')]);
  const together = links.flatMap((all) =>
    all
      .slice(1)
      .map((link, index) => [all[index], link])
      .filter(([one, other]) => !apart(one, other))
      .map(([one, other]) => one.textContent + other.textContent),
  );
  return { links: links.flat().length, together };
}

for (const engine of engines) {
  describe(`with scripts refused, in ${engine}`, () => {
    let window, server;
    // As text in another's policy: the automation still runs there.
    const pages = Object.fromEntries(
      PAGES.map(({ path }) => [
        path,
        () => ({
          body: textOf(path),
          headers: { 'content-security-policy': "script-src 'none'" },
        }),
      ]),
    );
    before(async () => {
      server = await serve(pages);
      window = await openWindow(engine);
    });
    after(async () => {
      await window?.close();
      await server?.close();
    });

    for (const { tag, path } of PAGES) {
      it(`${path} shows its crisis links`, async () => {
        await window.goto(server.origin + path);
        const links = await window.inPage(crisisLinks, tag);
        assert.ok(links.some(({ href, text }) => href === 'tel:988' && text.includes('988')));
      });
    }
  });
}
