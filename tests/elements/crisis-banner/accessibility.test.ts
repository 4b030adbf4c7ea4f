import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/crisis-banner/define.js';
import type { CrisisBannerElement } from '../../../src/elements/crisis-banner/crisis-banner.js';
import { banner, linksOf, root } from './helpers.js';

interface Example {
  readonly name: string;
  readonly html: string;
}

const file = new URL('../../../src/elements/crisis-banner/examples.js', import.meta.url).href;
const { default: examples } = (await import(file)) as { default: readonly Example[] };

/** WCAG 1.4.12, put where a page's own sheet can't reach. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

function overflowing(element: CrisisBannerElement): readonly Element[] {
  const { right } = element.getBoundingClientRect();
  return [...root(element).querySelectorAll(':not(.visually-hidden, .visually-hidden *)')].filter(
    (each) => each.checkVisibility() && each.getBoundingClientRect().right > right + 1,
  );
}

describe('every example', () => {
  for (const { name, html } of examples) {
    it(`has no fault that axe knows: ${name}`, async () => {
      const area = await fixture<HTMLElement>(`<main>${html}</main>`);
      const banners = [...area.querySelectorAll('crisis-banner')];
      for (const each of banners) {
        await each.updateComplete;
        for (const details of root(each).querySelectorAll('details')) details.open = true;
      }
      await expect(area).to.be.accessible({
        rules: { 'target-size': { enabled: true } },
        ignoredRules: ['region', 'landmark-one-main', 'page-has-heading-one'],
      });
    });
  }
});

describe('links for thumbs', () => {
  it('are at least 44 px high, whatever the text size', async () => {
    for (const size of ['10px', '16px']) {
      for (const variant of ['bar', 'card']) {
        const element = await banner(
          `<p style="font-size:${size}"><crisis-banner variant="${variant}" quick-exit></crisis-banner></p>`,
        );
        for (const target of root(element).querySelectorAll('a, summary')) {
          if (!target.checkVisibility()) continue;
          const { height } = target.getBoundingClientRect();
          expect(height, `${size} ${target.textContent}`).to.be.at.least(43.99);
        }
      }
    }
  });
});

describe('narrow, zoomed and widely spaced text', () => {
  it('wraps in 256 px and nothing is cut off', async () => {
    for (const lang of ['en', 'es']) {
      for (const variant of ['bar', 'card']) {
        const element = await banner(
          `<div lang="${lang}" style="inline-size:256px"><crisis-banner variant="${variant}" quick-exit></crisis-banner></div>`,
        );
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(SPACING);
        root(element).adoptedStyleSheets.push(spacing);
        for (const details of root(element).querySelectorAll('details')) details.open = true;
        expect(overflowing(element).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      }
    }
  });

  it('keeps its own direction in a page of the other one, and mirrors with its words', async () => {
    const element = await banner('<div dir="rtl"><crisis-banner></crisis-banner></div>');
    const section = root(element).querySelector('section') as HTMLElement;
    expect(getComputedStyle(section).direction).to.equal('ltr');
    section.dir = 'rtl';
    const { right } = section.getBoundingClientRect();
    const first = linksOf(element)[0]?.getBoundingClientRect();
    expect(right - (first?.right ?? 0)).to.be.below(40);
  });
});
