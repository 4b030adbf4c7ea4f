/** The lists in a page's address: what they name shows, and nothing else, once the script has run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines, openWindow } from '../support/engines.mjs';
import { serve } from '../support/server.mjs';

/** To change nothing always stays beside what a site names. */
const NAMED = ['psychotherapy', 'esketamine', 'ect', 'keep-going'];
const COMPARISON = '/dist/embed/tx-options-compare';

const SECTIONS = JSON.parse(
  readFileSync('src/content/facts/ketamine-explainer.json', 'utf8'),
).sections.map(({ id }) => id);

/** Each says the same list. */
const LISTS = [
  ['blanks as plus signs', (name, ids) => `${name}=${ids.join('+')}`],
  ['blanks', (name, ids) => `${name}=${ids.join('%20')}`],
  ['commas', (name, ids) => `${name}=${ids.join(',')}`],
  ['coded commas and blanks', (name, ids) => `${name}=${ids.join('%2C%20')}`],
  ['a parameter each', (name, ids) => ids.map((id) => `${name}=${id}`).join('&')],
  [
    'a parameter each, twice escaped',
    (name, ids) => ids.map((id) => `${name}=${id}`).join('&amp;'),
  ],
];

/** Runs in the page: what the comparison shows. */
function shown() {
  const { shadowRoot: root } = document.querySelector('tx-options-compare');
  const ids = (selector) => [...root.querySelectorAll(selector)];
  const picks = ids('.picker input');
  return {
    drawn: !root.querySelector('style,link'),
    widths: [...new Set(ids('.scroll > table > tbody > tr').map(({ cells }) => cells.length))],
    rows: ids('.scroll > table > tbody > tr').length,
    checked: picks.filter(({ checked }) => checked).length,
    roots: root.querySelectorAll('[part~="root"]').length,
    refusal: ids('.picker [role=status] strong').length,
  };
}

/** Runs in the page: which sections the explainer has. */
function sectionIds(known) {
  const { shadowRoot: root } = document.querySelector('ketamine-explainer');
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  return [...new Set(ids)].filter((id) => known.includes(id));
}

/** Runs in the page: waits until the script has drawn the widget and the browser has painted it. */
async function settled(tag) {
  await customElements.whenDefined(tag);
  for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
}

for (const engine of engines) {
  describe(`a list in a page's address, in ${engine}`, () => {
    let window, server;
    before(async () => {
      server = await serve({ '/favicon.ico': { body: '' } });
      window = await openWindow(engine);
    });
    after(async () => {
      await window?.close();
      await server?.close();
    });

    async function open(tag, address) {
      await window.goto(server.origin + address);
      await window.inPage(settled, tag);
    }

    for (const [how, list] of LISTS) {
      it(`options with ${how} show these options and no others`, async () => {
        const query = list('options', NAMED.slice(0, 3));
        await open('tx-options-compare', `${COMPARISON}.html?${query}`);
        const { drawn, widths, checked, roots, refusal } = await window.inPage(shown);
        assert.deepEqual(
          { drawn, widths, checked, roots, refusal },
          { drawn: true, widths: [NAMED.length + 1], checked: NAMED.length, roots: 1, refusal: 0 },
        );
      });
    }

    it('rows with a parameter each show these rows, in both languages', async () => {
      for (const page of [`${COMPARISON}.html`, `${COMPARISON}.es.html`]) {
        await open('tx-options-compare', `${page}?rows=cost&rows=day&options=rtms&options=ect`);
        const { rows, widths } = await window.inPage(shown);
        assert.deepEqual({ rows, widths }, { rows: 2, widths: [4] }, page);
      }
    });

    it('sections with a parameter each show these sections and what keeps people safe', async () => {
      const own = ['routes', 'speed'];
      const must = ['key-points', 'serious-risks', 'who-not', 'emergency'];
      for (const layout of ['article', 'tabs', 'accordion']) {
        const query = `layout=${layout}&${own.map((id) => `sections=${id}`).join('&')}`;
        await open('ketamine-explainer', `/dist/embed/ketamine-explainer.html?${query}`);
        const ids = await window.inPage(sectionIds, SECTIONS);
        assert.deepEqual(ids.sort(), [...own, ...must].sort(), layout);
      }
    });
  });
}
