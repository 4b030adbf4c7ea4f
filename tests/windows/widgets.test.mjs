/** Each widget in a real window: up before anybody drives the browser, in words, in links and in sight. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { until } from '../support/until.mjs';
import { ENGINES, startDesktop } from './desktop.mjs';
import { seen } from './hand.mjs';
import { startSite } from './pages.mjs';
import { TAGS } from '../../tools/lib/widgets.mjs';

/** Less than any widget has, in px and in letters. */
const LOW = 60;
const SHORT = 60;

for (const engine of Object.keys(ENGINES)) {
  describe(`in a window of ${engine}`, { concurrency: 2 }, () => {
    let desktop, site;
    before(async () => {
      desktop = await startDesktop();
      site = await startSite();
    });
    after(async () => {
      await site?.close();
      await desktop?.stop();
    });

    for (const tag of TAGS) {
      it(`${tag} is up`, async () => {
        const opened = await desktop.open(engine, site.address(tag));
        try {
          await until(() => site.seen(tag)?.[0] > LOW, `${tag} to be laid out`);
          const { tab, frame } = await seen(opened, '/page', tag === 'symptom-check');
          const { words, links } = await tab.evaluate(inSight, tag);
          assert.ok(words.length > SHORT, words);
          assert.ok(links.includes('tel:988'), links.join());
          if (!frame) return;
          const inFrame = await frame.evaluate(inSight, 'care-questionnaire');
          assert.match(inFrame.words, /Before you start.*Start/);
        } finally {
          await opened.stop();
        }
      });
    }
  });
}

/** Runs in the page or in the frame: what a visitor reads in an element, and where its links lead. */
function inSight(selector) {
  const { shadowRoot } = document.querySelector(selector);
  const parts = [...shadowRoot.children].filter(({ localName }) => localName !== 'style');
  const links = [...shadowRoot.querySelectorAll('a[href]')].filter((each) => {
    const { width, height } = each.getBoundingClientRect();
    return each.checkVisibility() && width > 0 && height > 0;
  });
  return {
    words: parts
      .map(({ innerText }) => innerText)
      .join(' ')
      .replace(/\s+/g, ' '),
    links: links.map((each) => each.getAttribute('href')),
  };
}
