import { expect } from '@open-wc/testing';
import { countries } from '../../../src/content/locales.js';
import { framed, root } from './helpers.js';

/** Fonts that a page has without asking for one. */
const FONTS = ['serif', 'system-ui', 'Arial'];

describe('the room that care-widgets.css keeps', () => {
  let style = '';

  before(async () => {
    style = `<style>body { margin: 0 } ${await (await fetch('/built/care-widgets.css')).text()}</style>`;
  });

  for (const lang of ['en', 'es']) {
    for (const attributes of ['', 'quick-exit']) {
      it(`is enough for every country in ${lang} ${attributes}`, async () => {
        const bars = [...Object.keys(countries), ''].map(
          (region) =>
            `<crisis-banner ${region && `region="${region}"`} ${attributes}></crisis-banner>`,
        );
        const frame = await framed(`${style}<div lang="${lang}">${bars.join('')}</div>`, 320, 600);
        const moved: string[] = [];
        for (const font of FONTS) {
          frame.document.body.style.fontFamily = font;
          for (let width = 320; width <= 1280; width += 40) {
            await frame.resize(width, 600);
            for (const each of frame.banners) {
              const room = parseFloat(frame.window.getComputedStyle(each).minBlockSize);
              const { height } = each.getBoundingClientRect();
              if (height > room + 0.5)
                moved.push(`${font} ${width} ${each.region}: ${height} > ${room}`);
            }
          }
        }
        expect(moved).to.deep.equal([]);
        frame.remove();
      });
    }
  }

  it('is the same before the script has run, and the bar fills it', async () => {
    const fallback = '<a href="tel:988">Call or text 988</a>';
    const waiting = `${style}<crisis-banner>${fallback}</crisis-banner>`;
    for (const width of [320, 768, 1280]) {
      const plain = document.createElement('iframe');
      plain.style.cssText = `border:0;width:${width}px`;
      plain.srcdoc = `<!doctype html>${waiting}`;
      document.body.append(plain);
      await new Promise((loaded) => plain.addEventListener('load', loaded, { once: true }));
      const early = plain.contentDocument?.querySelector('crisis-banner')?.getBoundingClientRect();
      plain.remove();
      const frame = await framed(waiting, width, 300);
      const [element] = frame.banners;
      const up = element?.getBoundingClientRect();
      expect(early?.height, `${width}`).to.be.above(60).and.to.equal(up?.height);
      const bar = element && root(element).querySelector('section')?.getBoundingClientRect();
      expect(bar?.height).to.equal(up?.height);
      frame.remove();
    }
  });
});
