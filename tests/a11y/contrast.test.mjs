/** WCAG 1.4.11: what one has to see of controls that isn't text, in both themes. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { wcagContrast } from 'culori';
import { browsing } from './browsing.mjs';
import { WIDGETS, all, examplePages, show } from './support.mjs';

/** Borders of controls, the ring of the focus, links' boxes, and the emergency number's. */
const SEEN = ['--_edge', '--_focus', '--_accent', '--_alert'];
const BEHIND = ['--_surface', '--_raised'];
const LEAST = 3;

/** In the page: each color as the browser computes it. */
const colorsIn = (selector, names) =>
  [...document.querySelectorAll(selector)].map(({ shadowRoot }) => {
    const probe = document.createElement('span');
    shadowRoot.append(probe);
    const found = names.map((name) => {
      probe.style.color = `var(${name})`;
      return [name, getComputedStyle(probe).color];
    });
    probe.remove();
    return Object.fromEntries(found);
  });

describe('what is seen of a control', () => {
  const site = browsing(examplePages);
  let page;
  before(async () => (page = await site.newPage()));

  for (const scheme of ['light', 'dark'])
    for (const tag of WIDGETS.split(','))
      it(`stands out from what is behind it, ${tag}, ${scheme}`, async () => {
        const example = all.find((each) => each.tag === tag);
        await show(page, site.origin, example, { scheme });
        const themed = await page.evaluate(colorsIn, tag, [...SEEN, ...BEHIND]);
        assert.ok(themed.length > 0);
        for (const colors of themed)
          for (const seen of SEEN)
            for (const behind of BEHIND) {
              const ratio = wcagContrast(colors[seen], colors[behind]);
              assert.ok(ratio >= LEAST, `${seen} on ${behind}: ${ratio.toFixed(2)}`);
            }
      });
});
