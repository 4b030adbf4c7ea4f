import { expect } from '@open-wc/testing';
import type { CrisisBannerElement } from '../../../src/elements/crisis-banner/crisis-banner.js';
import { framed, root, type Frame } from './helpers.js';
import { until } from '../../support/until.mjs';

const page = Array.from({ length: 60 }, (_, i) => `<p><a href="#${i}">Link ${i}</a></p>`).join('');

describe('a sticky bar', () => {
  let frame: Frame;
  let bar: CrisisBannerElement;

  const open = async (place: 'top' | 'bottom', variant = 'bar'): Promise<void> => {
    const markup = `<crisis-banner placement="${place}" variant="${variant}"></crisis-banner>`;
    frame = await framed(place === 'top' ? markup + page : page + markup, 800, 700);
    bar = frame.banners[0] as CrisisBannerElement;
  };
  const position = (): string => frame.window.getComputedStyle(bar).position;
  const links = (): readonly HTMLElement[] => [
    ...frame.document.querySelectorAll<HTMLElement>('p a'),
  ];
  const focus = (link: HTMLElement): void => link.focus({ focusVisible: true });

  afterEach(() => frame.remove());

  it('stays at the top while the page scrolls', async () => {
    await open('top');
    frame.window.scrollTo(0, 400);
    expect(Math.round(bar.getBoundingClientRect().top)).to.equal(0);
  });

  it('stays at the bottom while the page scrolls', async () => {
    await open('bottom');
    expect(Math.round(bar.getBoundingClientRect().bottom)).to.equal(700);
  });

  it('takes its own room, so that the end of the page is not covered', async () => {
    await open('bottom');
    frame.window.scrollTo(0, frame.document.documentElement.scrollHeight);
    const last = links().at(-1) as Element;
    expect(last.getBoundingClientRect().bottom).to.be.at.most(bar.getBoundingClientRect().top + 1);
  });

  for (const place of ['top', 'bottom'] as const) {
    it(`never covers what gets the focus, at the ${place}`, async () => {
      await open(place);
      frame.window.focus();
      const walk = place === 'top' ? [...links()].reverse() : links();
      for (const link of walk) {
        focus(link);
        // Not every engine scrolls in a frame; the least scroll is the worst case.
        link.scrollIntoView({ block: 'nearest' });
        const { top, bottom, left } = link.getBoundingClientRect();
        const seen = frame.document.elementFromPoint(left + 2, (top + bottom) / 2);
        expect(seen?.textContent).to.equal(link.textContent);
      }
    });
  }

  it('never covers the place that a link leads to, and sticks again once the page is scrolled', async () => {
    frame = await framed(
      `<body style="margin:0"><crisis-banner placement="top"></crisis-banner><a class="go" href="about:srcdoc#s">Contact</a><div style="height:1500px"></div><h2 id="s">Contact</h2><div style="height:1500px"></div>`,
      390,
      844,
    );
    bar = frame.banners[0] as CrisisBannerElement;
    frame.document.querySelector<HTMLElement>('.go')?.click();
    await new Promise((done) => setTimeout(done, 100));
    const heading = frame.document.querySelector('h2') as Element;
    const { top, bottom } = heading.getBoundingClientRect();
    expect(top).to.be.within(-1, 844);
    expect(bar.getBoundingClientRect().bottom).to.be.at.most(top + 1);
    expect(frame.document.elementFromPoint(20, bottom - 5)).to.equal(heading);
    heading.dispatchEvent(new Event('wheel', { bubbles: true }));
    expect(position()).to.equal('sticky');
  });

  const BAR = '<crisis-banner placement="top"></crisis-banner>';
  const LOW = '<crisis-banner placement="bottom"></crisis-banner>';
  const GAP = '<div style="height:1500px"></div>';
  const PLACE = `${GAP}<h2 id="s" tabindex="-1">Contact</h2>${GAP}`;
  const DOES: Readonly<Record<string, (place: HTMLElement) => void>> = {
    'scrollIntoView()': (place) => place.scrollIntoView(),
    'scrollIntoView() to the nearest edge': (place) => place.scrollIntoView({ block: 'nearest' }),
    'scrollIntoView() to the end': (place) => place.scrollIntoView({ block: 'end' }),
  };
  const padding = (): readonly string[] => {
    const style = frame.window.getComputedStyle(frame.document.documentElement);
    return [style.scrollPaddingTop, style.scrollPaddingBottom];
  };
  const drawn = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++)
      await new Promise((done) => frame.window.requestAnimationFrame(done));
  };
  const openWith = async (css: string, markup: string): Promise<void> => {
    frame = await framed(`<style>body { margin: 0 } ${css}</style>${markup}`, 390, 844);
    bar = frame.banners[0] as CrisisBannerElement;
    await drawn();
  };

  for (const [name, go] of Object.entries(DOES))
    it(`never covers the place that a script leads to by ${name}`, async () => {
      await openWith('', BAR + PLACE + LOW);
      const place = frame.document.querySelector('h2') as HTMLElement;
      for (const from of [0, 9999]) {
        frame.window.scrollTo(0, from);
        go(place);
        const [above, below] = frame.banners.map((each) => each.getBoundingClientRect());
        const { top, bottom } = place.getBoundingClientRect();
        expect(top).to.be.at.least((above?.bottom ?? 0) - 1);
        expect(bottom).to.be.at.most((below?.top ?? 0) + 1);
        expect(position()).to.equal('sticky');
      }
    });

  it('has the page scroll clear of it only while it sticks there', async () => {
    await openWith('', BAR + PLACE + LOW);
    const heights = (): readonly string[] => frame.banners.map((each) => `${each.offsetHeight}px`);
    expect(padding()).to.deep.equal(heights());
    await frame.resize(600, 844);
    await drawn();
    expect(padding()).to.deep.equal(heights());
    await frame.resize(320, 700);
    await drawn();
    expect(padding()).to.deep.equal(['auto', 'auto']);
    await frame.resize(390, 844);
    await drawn();
    expect(padding()).to.deep.equal(heights());
    root(bar).querySelector('summary')?.click();
    await drawn();
    expect(bar.offsetHeight).to.be.above(parseFloat(padding()[0] ?? ''));
    root(bar).querySelector('summary')?.click();
    await drawn();
    frame.banners[1]?.setAttribute('placement', 'inline');
    bar.setAttribute('placement', 'bottom');
    await drawn();
    expect(padding()).to.deep.equal(['auto', heights()[0]]);
    bar.setAttribute('placement', 'inline');
    frame.banners[1]?.setAttribute('placement', 'top');
    await drawn();
    expect(padding()).to.deep.equal([heights()[1], 'auto']);
    frame.banners[1]?.remove();
    expect(padding()).to.deep.equal(['auto', 'auto']);
    expect(frame.document.adoptedStyleSheets.length).to.equal(0);
    expect(frame.document.documentElement.getAttributeNames()).to.deep.equal([]);
  });

  it('leaves a page’s own scroll-padding where that is the greater, and a box that scrolls alone', async () => {
    await openWith('html { scroll-padding: 300px 0 20% }', BAR + PLACE);
    expect(padding()[0]).to.contain('300px');
    expect(padding()[1]).to.equal('20%');
    frame.document.querySelector('h2')?.scrollIntoView();
    expect(frame.document.querySelector('h2')?.getBoundingClientRect().top).to.be.within(299, 301);
    frame.remove();
    await openWith('', `<div style="overflow:auto;height:400px">${BAR}${PLACE}</div>`);
    expect(padding()).to.deep.equal(['auto', 'auto']);
  });

  for (const [where, before, after, told] of [
    [
      'a wrapper that hides what is too wide',
      '<div class="wrap" style="overflow-x:hidden">',
      page + '</div>',
      'overflow',
    ],
    ['a header', '<header>', `</header>${page}`, 'parent'],
    ['a wrapper that clips', '<div style="overflow:clip">', page + '</div>', ''],
    [
      'a box that scrolls by itself',
      '<div style="overflow:auto;height:400px">',
      page + '</div>',
      '',
    ],
    ['the body', '', page, ''],
  ] as const)
    it(`tells once where it can't stick, and not else: in ${where}`, async () => {
      const bars = '<crisis-banner placement="top"></crisis-banner>';
      const said = await warningsIn(before + bars + after, told ? 1 : 0);
      expect(said.length).to.equal(told ? 1 : 0);
      expect(said.join()).to.contain(told);
    });

  /** What a page's banner tells the console: as many lines at least, and what comes soon after them. */
  async function warningsIn(markup: string, least = 0): Promise<readonly string[]> {
    frame = await framed(
      `<script>said = []; console.warn = (text) => said.push(text)</script>${markup}`,
      800,
      700,
    );
    const { said } = frame.window as unknown as { said: readonly string[] };
    const banner = frame.document.querySelector('crisis-banner');
    await until(() => banner?.shadowRoot?.querySelector('a') && said.length >= least, 'the lines');
    await new Promise((done) => setTimeout(done, 100));
    return said;
  }

  it('sticks again when the focus is gone, and does not move the page by it', async () => {
    await open('bottom');
    frame.window.focus();
    const height = frame.document.documentElement.scrollHeight;
    focus(links()[0] as HTMLElement);
    expect(position()).to.equal('static');
    expect(frame.document.documentElement.scrollHeight).to.equal(height);
    links()[0]?.blur();
    expect(position()).to.equal('sticky');
  });

  it('stays in its place in a small window, and in one of 1280 px at 400 % zoom', async () => {
    await open('top');
    await frame.resize(320, 700);
    expect(position()).to.equal('static');
    await frame.resize(1000, 320);
    expect(position()).to.equal('static');
    await frame.resize(360, 640);
    expect(position()).to.equal('sticky');
  });

  it('is for the bar only', async () => {
    await open('top', 'card');
    expect(position()).to.equal('static');
  });

  it('leaves room to read what its disclosure opens', async () => {
    await open('bottom');
    root(bar).querySelector('summary')?.click();
    await bar.updateComplete;
    expect(bar.getBoundingClientRect().top).to.be.at.least(0);
    const panel = root(bar).querySelector('.panel') as Element;
    expect(frame.window.getComputedStyle(panel).overflowY).to.equal('auto');
  });
});
