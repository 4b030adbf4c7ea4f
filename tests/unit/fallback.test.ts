/** A widget that can't be drawn, or was drawn without help, gives its children back. */
import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { CrisisBannerElement } from '../../src/elements/crisis-banner/crisis-banner.js';
import { KetamineExplainerElement } from '../../src/elements/ketamine-explainer/ketamine-explainer.js';
import { SymptomCheckElement } from '../../src/elements/symptom-check/symptom-check.js';
import { TxOptionsCompareElement } from '../../src/elements/tx-options-compare/tx-options-compare.js';
import { warningsDuring } from '../support/console.js';

const CLASSES = {
  'crisis-banner': CrisisBannerElement,
  'ketamine-explainer': KetamineExplainerElement,
  'symptom-check': SymptomCheckElement,
  'tx-options-compare': TxOptionsCompareElement,
};

type Fault = 'throws' | 'is empty' | 'loses its links' | undefined;
type Faulty = LitElement & { fault: Fault };

/** The same widget, which fails as it is told: until it is told otherwise, at once. */
function faulty(tag: string, base: (typeof CLASSES)[keyof typeof CLASSES], first: Fault): string {
  const name = `faulty-${tag}-${first?.replaceAll(' ', '-') ?? 'not'}`;
  const Base = base as unknown as new () => LitElement & { render(): unknown };
  class Element extends Base {
    fault: Fault = first;
    override render(): unknown {
      if (this.fault === 'throws') throw new Error('as planned');
      return this.fault === 'is empty' ? html`<section part="root"></section>` : super.render();
    }
    protected override update(changes: Map<PropertyKey, unknown>): void {
      super.update(changes);
      if (this.fault !== 'loses its links') return;
      this.renderRoot.querySelectorAll('a').forEach((link) => link.remove());
      throw new Error('as planned');
    }
  }
  if (!customElements.get(name)) customElements.define(name, Element);
  return name;
}

const LINK = '<a href="tel:988">Call or text 988</a>';
const isSeen = (element: Element | null | undefined): boolean =>
  !!element && element.getClientRects().length > 0;
const own = (element: Element): Element | null => element.querySelector('a');
const helpIn = (element: Element): boolean =>
  [...element.shadowRoot!.querySelectorAll('a[href^="tel:"]')].some(isSeen);
/** Not updateComplete: a widget that is being mended may ask for another drawing. */
const settled = (): Promise<unknown> => new Promise((done) => setTimeout(done));

async function placed(markup: string): Promise<{ place: HTMLElement; readies: string[] }> {
  const place = await fixture<HTMLElement>('<div></div>');
  const readies: string[] = [];
  place.addEventListener('care-ready', ({ target }) => readies.push((target as Element).localName));
  place.append(document.createRange().createContextualFragment(markup));
  await settled();
  return { place, readies };
}

for (const [tag, base] of Object.entries(CLASSES)) {
  describe(`<${tag}> that fails`, () => {
    const mayBeReady = tag !== 'symptom-check';

    for (const fault of ['throws', 'is empty', 'loses its links'] as const) {
      it(`shows its children, not itself, where its first drawing ${fault}, until one succeeds`, async () => {
        const name = faulty(tag, base, fault);
        let made: Awaited<ReturnType<typeof placed>> | undefined;
        const said = await warningsDuring(async () => {
          made = await placed(`<${name}>${LINK}</${name}>`);
        });
        const { place, readies } = made!;
        const element = place.firstElementChild as Faulty;
        expect(isSeen(own(element))).to.equal(true);
        expect(element.shadowRoot!.querySelector('[part]')).to.equal(null);
        expect(readies).to.eql([]);
        expect(said.length, said.join('\n')).to.equal(1);
        expect(said[0]).to.match(new RegExp(`^<${name}> wasn't rendered: `));

        element.fault = undefined;
        element.requestUpdate();
        await settled();
        expect(helpIn(element)).to.equal(true);
        expect(isSeen(own(element))).to.equal(false);
        if (mayBeReady) expect(readies).to.eql([name]);
      });
    }

    it('keeps what it shows where a later drawing throws', async () => {
      const name = faulty(tag, base, undefined);
      const { place } = await placed(`<${name}>${LINK}</${name}>`);
      const element = place.firstElementChild as Faulty;
      const said = await warningsDuring(async () => {
        element.fault = 'throws';
        element.requestUpdate();
        await settled();
        element.requestUpdate();
        await settled();
      });
      expect(helpIn(element)).to.equal(true);
      expect(isSeen(own(element))).to.equal(false);
      expect(said.length, said.join('\n')).to.equal(1);
    });

    it('shows its children where a later drawing throws and leaves no help', async () => {
      const name = faulty(tag, base, undefined);
      const { place, readies } = await placed(`<${name}>${LINK}</${name}>`);
      const element = place.firstElementChild as Faulty;
      const said = await warningsDuring(async () => {
        element.fault = 'loses its links';
        element.requestUpdate();
        await settled();
      });
      expect(isSeen(own(element))).to.equal(true);
      expect(said.length, said.join('\n')).to.equal(1);

      element.fault = undefined;
      element.requestUpdate();
      await settled();
      expect(helpIn(element)).to.equal(true);
      expect(isSeen(own(element))).to.equal(false);
      expect(readies.length).to.be.lessThan(2);
    });

    it('keeps what was pre-rendered where its first drawing throws, until one succeeds', async () => {
      const name = faulty(tag, base, 'throws');
      const place = await fixture<HTMLElement>('<div></div>');
      await warningsDuring(async () => {
        place.setHTMLUnsafe(
          `<${name}><template shadowrootmode="open"><section part="root"><a href="tel:911">Call 911</a></section><slot hidden></slot></template>${LINK}</${name}>`,
        );
        await settled();
      });
      const element = place.firstElementChild as Faulty;
      const root = element.shadowRoot!;
      const old = root.querySelector('[part="root"]');
      expect(isSeen(old)).to.equal(true);
      expect(isSeen(own(element))).to.equal(false);

      element.fault = undefined;
      element.requestUpdate();
      await settled();
      expect(root.contains(old)).to.equal(false);
      expect(root.querySelectorAll('[part~="root"]').length).to.equal(1);
      expect(helpIn(element)).to.equal(true);
    });

    it('is told from one that just isn’t laid out', async () => {
      const name = faulty(tag, base, undefined);
      let made: Awaited<ReturnType<typeof placed>> | undefined;
      const said = await warningsDuring(async () => {
        made = await placed(
          `<details><summary>More</summary><${name}>${LINK}</${name}></details>
           <div style="display: none"><${name}>${LINK}</${name}></div>
           <div style="inline-size: 0"><${name}>${LINK}</${name}></div>
           <div style="block-size: 0; overflow: hidden"><${name}>${LINK}</${name}></div>
           <div style="margin-block-start: 9000px; content-visibility: auto"><${name}>${LINK}</${name}></div>
           <div style="content-visibility: hidden"><${name}>${LINK}</${name}></div>`,
        );
      });
      const { place, readies } = made!;
      expect(said).to.eql([]);
      for (const each of place.querySelectorAll(name))
        expect(each.shadowRoot!.querySelectorAll('a[href^="tel:"]').length).to.be.above(0);
      if (mayBeReady) expect(readies.length).to.equal(6);
    });
  });
}
