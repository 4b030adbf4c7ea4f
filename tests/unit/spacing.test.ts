/** Spacing that a page hands down, or that readers set for themselves, as far as text can be read with it. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/elements/crisis-banner/define.js';
import type { CrisisBannerElement } from '../../src/elements/crisis-banner/crisis-banner.js';
import { pageStyle } from '../../src/elements/symptom-check/page-style.js';

const comesTo = (element: Element, expected: readonly number[]): Promise<void> =>
  waitUntil(() => String(spacing(element)) === String(expected), '', { timeout: 9000 });

async function placed(css: string): Promise<{ place: HTMLElement; root: Element }> {
  const place = await fixture<HTMLElement>(
    `<div class="place"><style>.place { font-size: 20px } ${css}</style><main><crisis-banner></crisis-banner></main></div>`,
  );
  const banner = place.querySelector('crisis-banner') as CrisisBannerElement;
  await banner.updateComplete;
  return { place, root: banner.shadowRoot?.querySelector('[part="root"]') as Element };
}

/** Letters, words and lines in px, of text of 20 px. */
function spacing(element: Element): readonly number[] {
  const style = getComputedStyle(element);
  return [style.letterSpacing, style.wordSpacing, style.lineHeight].map(
    (each) => Math.round(10 * (parseFloat(each) || 0)) / 10,
  );
}

const PLAIN = [0, 0, 30];
const ROWS = {
  'readers’ own, by WCAG 1.4.12': [
    '.place * { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }',
    [2.4, 3.2, 30],
  ],
  'twice that': [
    '.place * { letter-spacing: .24em !important; word-spacing: .32em !important; line-height: 3 !important }',
    [4.8, 6.4, 60],
  ],
  'a brand’s': [
    '.place main { letter-spacing: -.02em } .place crisis-banner { line-height: 1.25 }',
    [-0.4, 0, 25],
  ],
  'letters on one another': ['.place main { letter-spacing: -.5em }', PLAIN],
  'letters far apart': ['.place main { letter-spacing: 2em }', PLAIN],
  'words on one another': ['.place main { word-spacing: -1em }', PLAIN],
  'lines of no height': ['.place * { line-height: 0 !important }', PLAIN],
  'lines of a fixed height': ['.place crisis-banner { line-height: 8px }', PLAIN],
  'lines far apart': ['.place crisis-banner { line-height: 10 }', PLAIN],
} as const;

for (const [name, [css, expected]] of Object.entries(ROWS))
  it(`spacing that is ${name} comes to ${expected.join(', ')} px`, async () => {
    const { root } = await placed(css);
    expect(spacing(root)).to.deep.equal(expected);
  });

it('spacing is followed as the page changes', async () => {
  const { place, root } = await placed('');
  place.style.letterSpacing = '-1em';
  await comesTo(root, PLAIN);
  place.style.letterSpacing = '1px';
  await comesTo(root, [1, 0, 30]);
});

it('a frame takes over what the widget around it has', async () => {
  const css =
    '.place main { font-size: 0; letter-spacing: -5px; word-spacing: -20px; color: #fff }';
  const { place, root } = await placed(css);
  const handed = pageStyle(place, root);
  expect(parseFloat(handed['font-size'] ?? '')).to.equal(14);
  expect(parseFloat(handed['letter-spacing'] ?? '') || 0).to.equal(0);
  expect(parseFloat(handed['word-spacing'] ?? '') || 0).to.equal(0);
});

it('a frame takes over no color that is none', async () => {
  const { place, root } = await placed(
    '.place { --care-color-surface: linear-gradient(red, blue); --care-color-raised: #eee }',
  );
  const handed = pageStyle(place, root);
  expect(handed).to.include({ '--care-color-raised': '#eee' });
  expect(handed).not.to.have.property('--care-color-surface');
});

it('the words keep their language, which hyphens and letters go by', async () => {
  const place = await fixture('<div lang="de"><crisis-banner lang="es"></crisis-banner></div>');
  const banner = place.firstElementChild as CrisisBannerElement;
  await banner.updateComplete;
  const root = banner.shadowRoot?.querySelector('[part="root"]') as Element;
  const locale = getComputedStyle(root).getPropertyValue('-webkit-locale');
  // Firefox has no such property, and keeps the language by itself.
  if (locale) expect(locale).to.contain('es');
});
