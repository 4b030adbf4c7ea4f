import { expect } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import '../../src/elements/crisis-banner/define.js';
import { ColorsController } from '../../src/core/colors.js';
import { tokens } from '../../src/core/tokens.js';

const SCHEMES = ['light', 'dark'] as const;
/** What a site may draw under the words: none of its own, and shades from white to black. */
const SURFACES = [
  '',
  '#fff',
  '#f4ead5',
  '#b9d7c2',
  '#808080',
  '#767676',
  '#a03c3c',
  '#002b36',
  '#000',
];
const ON_BOTH = { text: 4.5, muted: 4.5, accent: 4.5, alert: 4.5, edge: 3, focus: 3 };
const NAMES = [...Object.keys(ON_BOTH), 'surface', 'raised', 'on-accent'];
type Colors = Readonly<Record<string, string>>;

/** Accents of every hue, from pale to dark and from gray to strong. */
const ACCENTS = Array.from({ length: 210 }, (_, at) => {
  const lightness = [4, 20, 38, 50, 66, 82, 97][at % 7] as number;
  const chroma = [100, 60, 8][Math.floor(at / 7) % 3] as number;
  return `hsl(${(at * 53) % 360} ${chroma}% ${lightness}%)`;
});
const accentAt = (at: number): string => ACCENTS[at % ACCENTS.length] as string;

/** As little of a widget as has its colors, so that many can be made. */
class Colored extends LitElement {
  static override readonly styles = tokens;
  guarded = true;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.guarded) new ColorsController(this);
    return super.createRenderRoot();
  }

  protected override render(): TemplateResult[] {
    return NAMES.map((name) => html`<b style="color: var(--_${name})"></b>`);
  }
}
customElements.define('test-colored', Colored);

describe('the colors of a widget', () => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {
    willReadFrequently: true,
  }) as OffscreenCanvasRenderingContext2D;
  const known = new Map<string, number>();
  let page: HTMLElement;

  beforeEach(() => {
    page = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => page.remove());

  /** Relative luminance of WCAG, of the color as a screen has it. */
  function luminance(color: string): number {
    const before = known.get(color);
    if (before !== undefined) return before;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((each) =>
      each <= 10 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
    );
    known.set(color, 0.2126 * red + 0.7152 * green + 0.0722 * blue);
    return luminance(color);
  }

  function contrast(one: string, other: string): number {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  function colorsOf(element: Element): Colors {
    const probes = [...(element.shadowRoot?.querySelectorAll('b') ?? [])];
    const found = probes.map(
      (each, at) => [NAMES[at] ?? '', getComputedStyle(each).color] as const,
    );
    return Object.fromEntries(found);
  }

  async function colored(colors: Colors, guarded = true): Promise<Colored> {
    const made = document.createElement('test-colored') as Colored;
    made.guarded = guarded;
    for (const [name, color] of Object.entries(colors))
      if (color) made.style.setProperty(`--care-color-${name}`, color);
    page.append(made);
    await made.updateComplete;
    return made;
  }

  /** Pairs that are too close to each other. */
  function close(element: Element, asked: Colors): readonly string[] {
    const found = colorsOf(element);
    const pairs = Object.entries(ON_BOTH).flatMap(([name, least]) =>
      ['surface', 'raised'].map((behind) => [name, behind, least] as const),
    );
    return [...pairs, ['on-accent', 'accent', 4.5] as const].flatMap(([name, behind, least]) => {
      const ratio = contrast(found[name] ?? '', found[behind] ?? '');
      const told = `${name} on ${behind} ${ratio.toFixed(2)} of ${JSON.stringify(asked)}`;
      return ratio >= least ? [] : [told];
    });
  }

  async function unreadable(scheme: string, all: readonly Colors[]): Promise<readonly string[]> {
    page.style.colorScheme = scheme;
    const made = await Promise.all(all.map((colors) => colored(colors)));
    return made.flatMap((each, at) => close(each, all[at] ?? {})).slice(0, 9);
  }

  for (const scheme of SCHEMES) {
    for (const surface of SURFACES)
      it(`stay readable with any accent, ${scheme}, on ${surface || 'their own surface'}`, async () => {
        const all = ACCENTS.map((accent) => ({ accent, surface }));
        expect(await unreadable(scheme, all)).to.deep.equal([]);
      });

    for (const name of NAMES)
      it(`stay readable with any color as ${name}, ${scheme}`, async () => {
        const all = ACCENTS.slice(0, 70).map((color) => ({ [name]: color }));
        expect(await unreadable(scheme, all)).to.deep.equal([]);
      });

    it(`stay readable with colors that fight each other, ${scheme}`, async () => {
      const all = ACCENTS.map((accent, at) => ({
        accent,
        text: accentAt(at * 3 + 1),
        surface: accentAt(at * 5 + 2),
        raised: accentAt(at * 7 + 3),
        'on-accent': accent,
        alert: accent,
      }));
      expect(await unreadable(scheme, all)).to.deep.equal([]);
    });

    it(`are the widget's own where a site sets none, ${scheme}`, async () => {
      page.style.colorScheme = scheme;
      expect(colorsOf(await colored({}))).to.deep.equal(colorsOf(await colored({}, false)));
    });
  }

  it('are found too close by this test without the guard', async () => {
    page.style.colorScheme = 'dark';
    const accent = '#5b2a86';
    expect(close(await colored({ accent }, false), { accent })[0]).to.contain(
      'accent on surface 1.',
    );
  });

  it('are those that the site sets, in any notation, where they can be read', async () => {
    page.style.colorScheme = 'light';
    const accent = 'oklch(0.4 0.2 300)';
    const found = colorsOf(await colored({ accent, surface: 'rgb(255 255 240)' }));
    expect(found['accent']).to.equal(accent);
    expect(found['surface']).to.equal('rgb(255, 255, 240)');
  });

  it('let the page through where the site sets a surface that does', async () => {
    const asked = {
      surface: 'transparent',
      raised: 'rgba(0, 0, 0, 0.04)',
      text: 'rgb(255, 255, 255)',
    };
    const found = colorsOf(await colored(asked));
    expect(found).to.include({ ...asked, surface: 'rgba(0, 0, 0, 0)' });
  });

  /** The contrast of what looks like a link with what is behind it, once it is as it should be, or for long. */
  async function linkOf(element: HTMLElement, least: number, most = 21): Promise<number> {
    const root = element.shadowRoot;
    for (let tries = 0; ; tries++) {
      await new Promise((done) => setTimeout(done, 50));
      const link = root?.querySelector('summary') as Element;
      const bar = root?.querySelector('section') as Element;
      const found = contrast(getComputedStyle(link).color, getComputedStyle(bar).backgroundColor);
      if ((found >= least && found <= most) || tries > 400) return found;
    }
  }

  it('follow the page: its scheme, its style, its window, and a place that comes into view', async () => {
    page.style.cssText = 'color-scheme: light; --care-color-accent: #5b2a86';
    const banner = page.appendChild(document.createElement('crisis-banner'));
    expect(await linkOf(banner, 9)).to.be.above(9);
    page.style.colorScheme = 'dark';
    expect(await linkOf(banner, 4.5, 5)).to.be.within(4.5, 5);
    page.style.setProperty('--care-color-accent', '#123');
    expect(await linkOf(banner, 4.5, 5)).to.be.within(4.5, 5);
    page.hidden = true;
    page.style.colorScheme = 'light';
    await new Promise((done) => setTimeout(done, 100));
    page.hidden = false;
    expect(await linkOf(banner, 9)).to.be.above(9);
  });

  describe('with theme="auto"', () => {
    const DARK = 'rgb(22, 25, 29)';
    const LIGHT = 'rgb(255, 255, 255)';
    for (const [scheme, surface] of [
      ['normal', LIGHT],
      ['light', LIGHT],
      ['only light', LIGHT],
      ['dark', DARK],
      ['only dark', DARK],
    ] as const)
      it(`are those of a page whose color-scheme is ${scheme}`, async () => {
        page.style.colorScheme = scheme;
        const banner = document.createElement('crisis-banner');
        banner.setAttribute('variant', 'card');
        page.append(banner);
        await banner.updateComplete;
        const card = banner.shadowRoot?.querySelector('section') as Element;
        expect(getComputedStyle(card).backgroundColor).to.equal(surface);
      });
  });
});
