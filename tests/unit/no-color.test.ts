/** What a site sets as a color and is none, or follows the text around it, makes no text worse. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/elements/crisis-banner/define.js';
import type { CrisisBannerElement } from '../../src/elements/crisis-banner/crisis-banner.js';
import { warningsDuring } from '../support/console.js';

const NO_COLORS = [
  'linear-gradient(#fff, #eef)',
  'linear-gradient(#111, #223)',
  'none',
  'ffffff',
  'red blue',
];
const NAMES = [
  'text',
  'muted',
  'surface',
  'raised',
  'accent',
  'on-accent',
  'alert',
  'edge',
  'focus',
];

const partOf = (banner: Element, selector: string): Element => {
  const found = banner.shadowRoot?.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
};

/** What is seen of a card: its ground, its words and links, its filled link and an edge. */
function looks(banner: Element): Readonly<Record<string, string>> {
  const card = getComputedStyle(partOf(banner, '[part~="root"]'));
  const filled = getComputedStyle(partOf(banner, '.lines .ways a'));
  return {
    ground: card.backgroundColor,
    image: card.backgroundImage,
    text: card.color,
    note: getComputedStyle(partOf(banner, '.note')).color,
    link: getComputedStyle(partOf(banner, '.directory')).color,
    emergency: getComputedStyle(partOf(banner, '.emergency')).color,
    edge: getComputedStyle(partOf(banner, '.danger')).borderTopColor,
    filled: filled.backgroundColor,
    onFilled: filled.color,
  };
}

async function card(style: string): Promise<CrisisBannerElement> {
  const place = await fixture(
    `<div style="${style}"><crisis-banner variant="card"></crisis-banner></div>`,
  );
  const banner = place.firstElementChild as CrisisBannerElement;
  await banner.updateComplete;
  return banner;
}

function contrast(one = '', other = ''): number {
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((each) => {
      const part = Number(each) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [a, b] = [light(one), light(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function tooClose(banner: Element): readonly string[] {
  const { ground, text, note, link, emergency, filled, onFilled } = looks(banner);
  const pairs = Object.entries({ text, note, link, emergency }).map(
    ([name, color]) => [name, contrast(color, ground)] as const,
  );
  return [...pairs, ['on filled', contrast(onFilled, filled)] as const]
    .filter(([, ratio]) => ratio < 4.5)
    .map(([name, ratio]) => `${name} ${ratio.toFixed(2)}`);
}

describe('a token that is no color', () => {
  for (const scheme of ['light', 'dark'])
    for (const value of NO_COLORS)
      it(`is not used, and one line each says so: ${value}, ${scheme}`, async () => {
        const plain = looks(await card(`color-scheme: ${scheme}`));
        for (const name of NAMES) {
          let banner: CrisisBannerElement | undefined;
          const said = await warningsDuring(async () => {
            banner = await card(`color-scheme: ${scheme}; --care-color-${name}: ${value}`);
            banner.requestUpdate();
            await banner.updateComplete;
          });
          expect(looks(banner as Element), name).to.deep.equal(plain);
          expect(said.length, name).to.equal(1);
          expect(said[0]).to.contain(
            `<crisis-banner> --care-color-${name}: "${value}" isn't a color`,
          );
        }
      });

  it('is none of a widget that has left the page before it was drawn', async () => {
    const said = await warningsDuring(async () => {
      const banner = document.createElement('crisis-banner');
      document.body.append(banner);
      banner.remove();
      await banner.updateComplete;
      document.body.append(banner);
      await banner.updateComplete;
      banner.remove();
    });
    expect(said).to.deep.equal([]);
  });

  it('leaves the other tokens in force, and those readable', async () => {
    await warningsDuring(async () => {
      const banner = await card(
        '--care-color-surface: linear-gradient(#111, #223); --care-color-text: #eee',
      );
      expect(tooClose(banner)).to.deep.equal([]);
      const dark = await card('--care-color-surface: none; --care-color-raised: #123');
      expect(tooClose(dark)).to.deep.equal([]);
    });
  });

  it('is told from a color that it becomes', async () => {
    await warningsDuring(async () => {
      const banner = await card('--care-color-surface: none');
      const place = banner.parentElement as HTMLElement;
      place.style.setProperty('--care-color-surface', 'rgb(1, 2, 3)');
      await waitUntil(() => looks(banner)['ground'] === 'rgb(1, 2, 3)', '', { timeout: 9000 });
      expect(tooClose(banner)).to.deep.equal([]);
      place.style.setProperty('--care-color-surface', 'linear-gradient(red, blue)');
      await waitUntil(() => looks(banner)['image'] === 'none', '', { timeout: 9000 });
      expect(tooClose(banner)).to.deep.equal([]);
    });
  });
});

describe('a token that follows the text', () => {
  for (const scheme of ['light', 'dark'])
    for (const name of NAMES)
      for (const value of ['currentColor', 'color-mix(in srgb, currentcolor 90%, white)'])
        it(`is readable: ${name} as ${value}, ${scheme}`, async () => {
          const said = await warningsDuring(async () => {
            const banner = await card(`color-scheme: ${scheme}; --care-color-${name}: ${value}`);
            expect(tooClose(banner)).to.deep.equal([]);
          });
          expect(said).to.deep.equal([]);
        });
});
