/** A widget is up where its help can be seen; where a page hides just that, its children show until it can. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { warningsDuring } from '../support/console.js';
import '../../src/elements/crisis-banner/define.js';

const isDrawn = (banner: Element): boolean =>
  Boolean(banner.shadowRoot?.querySelector('[part~="root"]'));
/** Longer than a frame, which it takes to look once more. */
const settled = (): Promise<unknown> => new Promise((done) => setTimeout(done, 100));

describe('a widget on a page that hides its parts', () => {
  for (const hiding of ['display: none', 'visibility: hidden'])
    for (const part of ['root', 'links'])
      it(`shows its children under ::part(${part}) { ${hiding} }, and itself once that is gone`, async () => {
        const place = await fixture<HTMLElement>(
          `<div><style>crisis-banner::part(${part}) { ${hiding} } crisis-banner::part(danger) { ${hiding} }</style></div>`,
        );
        const banner = document.createElement('crisis-banner');
        // No country: the first link is that of the part.
        banner.setAttribute('region', 'XX');
        banner.innerHTML = '<a href="tel:988">Call or text 988</a>';
        const said = await warningsDuring(async () => {
          place.append(banner);
          await settled();
        });
        expect(isDrawn(banner)).to.equal(false);
        expect(banner.querySelector('a')?.getClientRects().length).to.equal(1);
        expect(said.filter((line) => line.includes('no crisis link is visible')).length).to.equal(
          1,
        );
        place.querySelector('style')?.remove();
        place.style.inlineSize = '400px';
        await waitUntil(() => isDrawn(banner), 'drawn', { timeout: 9000 });
      });

  it('is drawn where the page hides the widget as a whole', async () => {
    const place = await fixture(
      '<div style="visibility: hidden"><crisis-banner></crisis-banner></div>',
    );
    await settled();
    expect(isDrawn(place.firstElementChild as Element)).to.equal(true);
  });
});
