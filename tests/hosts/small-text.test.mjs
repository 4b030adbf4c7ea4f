/**
 * However small a page's text is, the text of crisis links has 15 px and fields have 16, or phones zoom the
 * page; and all else can be read, in the questionnaire's frame as well.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { untilThere } from '../support/until.mjs';
import { TAGS, openSite } from '../loader/loader-page.mjs';

const PAGES = {
  '14 px text': 'body { font-size: 14px }',
  'a root of 62.5 %': 'html { font-size: 62.5% }',
  'text of 9 px for all elements': '* { font-size: 9px !important }',
  'text of no size': 'main { font-size: 0 }',
  'text of no size for all elements': 'main * { font: 0/0 a }',
  'text of 1 px': 'body { font-size: 1px }',
  'small text for our parts': '::part(root), ::part(links), ::part(crisis-help) { font-size: 8px }',
  'a fixed text size on phones': 'html { -webkit-text-size-adjust: none; text-size-adjust: 50% }',
};

/** In the page: each crisis link and field that is too small. */
function tooSmall(tag) {
  const root = document.querySelector(tag).shadowRoot;
  const links = '.crisis-help a, .ways a, .danger a, a.emergency, a.directory';
  const small = (selector, least) =>
    [...root.querySelectorAll(selector)]
      .map((each) => [each, parseFloat(getComputedStyle(each).fontSize)])
      .filter(([, size]) => size < least)
      .map(([each, size]) => `${each.outerHTML.slice(0, 60)} ${size}`);
  const found = root.querySelectorAll(`${links}, input, select, textarea`).length;
  const all = '[part~="root"] :not(sup, sup *, .cite, svg *)';
  // A page that sets our parts small has asked for it.
  const ofParts = /::part/.test(document.querySelector('style').textContent);
  return {
    found,
    small: [
      ...small(links, 15),
      ...small('input, select, textarea', 16),
      ...(ofParts ? [] : small(all, 12.25)),
    ],
  };
}

for (const engine of engines) {
  describe(`on a page with small text, in ${engine}`, { timeout: 120_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());

    for (const [name, css] of Object.entries(PAGES)) {
      it(`${name}: crisis links have 15 px, fields 16`, async () => {
        const widgets = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
        await site.open(`<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width"><script src="/hear.js"></script><style>${css}</style>
<script src="/dist/care-widgets.js"></script><main style="max-inline-size: 24em; min-inline-size: 300px">${widgets}<crisis-banner variant="card"></crisis-banner></main>`);
        for (const tag of TAGS) {
          assert.ok(await site.words(tag), tag);
          const { found, small } = await site.inPage(tooSmall, tag);
          assert.ok(found, tag);
          assert.deepEqual(small, [], tag);
        }
        await untilThere(() =>
          site.inPage(
            () =>
              document.querySelector('symptom-check').shadowRoot.querySelector('iframe')
                .clientHeight > 200,
          ),
        );
        const inFrame = await site.inFrame(() =>
          parseFloat(getComputedStyle(document.documentElement).fontSize),
        );
        assert.ok(inFrame >= (name.includes('our parts') ? 8 : 14), `${inFrame} px in the frame`);
      });
    }
  });
}
