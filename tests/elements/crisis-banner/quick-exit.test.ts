import { expect } from '@open-wc/testing';
import type { CrisisBannerElement } from '../../../src/elements/crisis-banner/crisis-banner.js';
import { navigation } from '../../../src/elements/crisis-banner/quick-exit.js';
import { banner, root, textOf } from './helpers.js';

const SOME_TIME = 5001;

describe('quick exit', () => {
  const { replace } = navigation;
  const setRealTimeout = window.setTimeout.bind(window);
  const clearRealTimeout = window.clearTimeout.bind(window);
  let left: string[] = [];
  let expire: (() => void) | undefined;

  beforeEach(() => {
    left = [];
    expire = undefined;
    navigation.replace = (url) => void left.push(url);
    window.setTimeout = ((run: () => void, wait?: number) => {
      if (wait !== 5000) return setRealTimeout(run, wait);
      expire = run;
      return SOME_TIME;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      if (id === SOME_TIME) expire = undefined;
      else clearRealTimeout(id);
    };
  });

  afterEach(() => {
    navigation.replace = replace;
    Object.assign(window, { setTimeout: setRealTimeout, clearTimeout: clearRealTimeout });
  });

  const keys = (type: string, key: string, init: KeyboardEventInit = {}): void =>
    void document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, ...init }));
  const shift = (): void => {
    keys('keydown', 'Shift', { shiftKey: true });
    keys('keyup', 'Shift');
  };
  const said = async (element: CrisisBannerElement): Promise<string> => {
    await element.updateComplete;
    await element.updateComplete;
    return textOf(root(element).querySelector('[role=status]') as Node);
  };
  const cover = (element: CrisisBannerElement): HTMLElement =>
    root(element).querySelector('.cover') as HTMLElement;

  it('is a link that works without the script, tells the next site nothing, and says what it does not do', async () => {
    const element = await banner('<crisis-banner quick-exit></crisis-banner>');
    const link = root(element).querySelector<HTMLAnchorElement>('.exit a');
    expect(link?.href).to.equal('https://www.weather.gov/');
    expect(link?.rel).to.equal('noreferrer');
    expect(textOf(root(element))).to.contain('This does not clear your browser history.');
  });

  for (const [region, href] of [
    ['US', 'https://www.weather.gov/'],
    ['GB', 'https://worldweather.wmo.int/'],
    ['ES', 'https://worldweather.wmo.int/'],
    ['', 'https://worldweather.wmo.int/'],
  ] as const)
    it(`leads to the weather that people in "${region}" may have open`, async () => {
      const element = await banner(`<crisis-banner quick-exit region="${region}"></crisis-banner>`);
      expect(root(element).querySelector<HTMLAnchorElement>('.exit a')?.href).to.equal(href);
    });

  it('takes the page from the keyboard, screen readers and the window list, and gives it back', async () => {
    const element = await banner(
      '<crisis-banner quick-exit></crisis-banner><button>Leaving my partner</button>',
    );
    document.title = 'Leaving my partner';
    const button = document.querySelector('button');
    button?.focus();
    root(element).querySelector<HTMLAnchorElement>('.exit a')?.click();
    await said(element);
    expect(document.title).to.equal('www.weather.gov');
    expect(cover(element).matches(':modal')).to.equal(true);
    button?.blur();
    button?.focus();
    expect(document.activeElement).not.to.equal(button);
    expect(document.body.inert).to.equal(false);
    [1, 2, 3].forEach(shift);
    keys('keydown', 'a');
    await said(element);
    expect([left.length, cover(element).matches(':modal')]).to.deep.equal([1, true]);
    (cover(element) as HTMLDialogElement).close();
    await new Promise((done) => setRealTimeout(done, 50));
    expect(await said(element)).to.equal('');
    expect(document.title).to.equal('Leaving my partner');
    button?.focus();
    expect(document.activeElement).to.equal(button);
  });

  it('goes where the site says', async () => {
    const element = await banner(
      '<crisis-banner quick-exit="https://news.example/"></crisis-banner>',
    );
    root(element).querySelector<HTMLAnchorElement>('.exit a')?.click();
    await said(element);
    expect(left).to.deep.equal(['https://news.example/']);
  });

  it('covers the page before it leaves', async () => {
    const element = await banner('<crisis-banner quick-exit></crisis-banner>');
    expect(cover(element).checkVisibility()).to.equal(false);
    let covered = false;
    navigation.replace = () => {
      const top = document.elementFromPoint(innerWidth / 2, innerHeight - 1);
      covered = top === element && cover(element).checkVisibility();
    };
    root(element).querySelector<HTMLAnchorElement>('.exit a')?.click();
    expect(await said(element)).to.equal('Leaving this page.');
    expect(covered).to.equal(true);
  });

  it('covers all of the page, also from inside a small, moved box below others', async () => {
    const element = await banner(
      `<div style="position:fixed;inset:0;z-index:2147483647"></div>
      <div style="transform:scale(.5);overflow:hidden;block-size:9em"><crisis-banner quick-exit></crisis-banner></div>`,
    );
    root(element).querySelector<HTMLAnchorElement>('.exit a')?.click();
    await said(element);
    const { width, height } = cover(element).getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    expect(document.elementFromPoint(innerWidth - 1, innerHeight - 1)).to.equal(element);
  });

  it('uncovers the page that comes back from the cache', async () => {
    const element = await banner('<crisis-banner quick-exit></crisis-banner>');
    root(element).querySelector<HTMLAnchorElement>('.exit a')?.click();
    await said(element);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(await said(element)).to.equal('');
    expect(cover(element).checkVisibility()).to.equal(false);
  });

  it('leaves when Shift is pressed three times, announcing each', async () => {
    const element = await banner('<crisis-banner quick-exit></crisis-banner>');
    shift();
    expect(await said(element)).to.contain('two more times');
    shift();
    expect(await said(element)).to.contain('one more time');
    expect(left).to.deep.equal([]);
    shift();
    await said(element);
    expect(left).to.deep.equal(['https://www.weather.gov/']);
  });

  it('hears keys in a field that keeps them from the page, letters too', async () => {
    await banner('<crisis-banner quick-exit></crisis-banner>');
    const field = document.body.appendChild(document.createElement('textarea'));
    const typed = (type: string, key: string): void =>
      void field.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
    for (const type of ['keydown', 'keyup'])
      field.addEventListener(type, (event) => event.stopPropagation());
    for (const letter of 'USA') {
      typed('keydown', 'Shift');
      typed('keydown', letter);
      typed('keyup', 'Shift');
    }
    expect(left).to.have.length(0);
    for (let press = 0; press < 3; press++) {
      typed('keydown', 'Shift');
      typed('keyup', 'Shift');
    }
    await new Promise((done) => setRealTimeout(done));
    field.remove();
    expect(left).to.have.length(1);
  });

  it('does not count Shift held for another key, or with a modifier', async () => {
    const element = await banner('<crisis-banner quick-exit></crisis-banner>');
    for (let times = 0; times < 4; times += 1) {
      keys('keydown', 'Shift', { shiftKey: true });
      keys('keydown', 'A', { shiftKey: true });
      keys('keyup', 'A', { shiftKey: true });
      keys('keyup', 'Shift');
      keys('keydown', 'Shift', { shiftKey: true, ctrlKey: true });
      keys('keyup', 'Shift', { ctrlKey: true });
    }
    expect(await said(element)).to.equal('');
    expect(left).to.deep.equal([]);
  });

  it('starts again when another key comes between', async () => {
    const element = await banner('<crisis-banner quick-exit></crisis-banner>');
    shift();
    shift();
    keys('keydown', 'a');
    keys('keyup', 'a');
    shift();
    expect(await said(element)).to.contain('two more times');
    expect(left).to.deep.equal([]);
  });

  it('starts again after five seconds, and says so', async () => {
    const element = await banner('<crisis-banner quick-exit></crisis-banner>');
    shift();
    shift();
    expire?.();
    expect(await said(element)).to.contain('no longer count');
    shift();
    await said(element);
    expect(left).to.deep.equal([]);
  });

  it('listens to no keys unless it is set and on the page', async () => {
    const element = await banner('<crisis-banner></crisis-banner>');
    [1, 2, 3].forEach(shift);
    element.quickExit = true;
    await element.updateComplete;
    element.remove();
    [1, 2, 3].forEach(shift);
    document.body.append(element);
    await element.updateComplete;
    element.quickExit = null;
    await element.updateComplete;
    [1, 2, 3].forEach(shift);
    await said(element).catch(() => undefined);
    element.remove();
    expect(left).to.deep.equal([]);
  });
});
