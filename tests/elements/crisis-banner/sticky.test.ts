import { expect } from '@open-wc/testing';
import type { CrisisBannerElement } from '../../../src/elements/crisis-banner/crisis-banner.js';
import { framed, root, type Frame } from './helpers.js';

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
