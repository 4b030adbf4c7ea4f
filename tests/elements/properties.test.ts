/** What frameworks do with options: properties where HTML has attributes, numbers, lists, "false". */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import type { CrisisBannerElement } from '../../src/elements/crisis-banner/crisis-banner.js';
import type { KetamineExplainerElement } from '../../src/elements/ketamine-explainer/ketamine-explainer.js';
import { SymptomCheckElement } from '../../src/elements/symptom-check/symptom-check.js';
import type { TxOptionsCompareElement } from '../../src/elements/tx-options-compare/tx-options-compare.js';
import { tags } from '../../src/generated/tags.js';
import { warningsDuring } from '../support/console.js';

interface Entry {
  readonly name: string;
  readonly type: { readonly text: string };
  readonly description?: string;
  readonly attribute?: string;
}
interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly {
      readonly attributes: readonly Entry[];
      readonly members: readonly Entry[];
    }[];
  }[];
}

/** What custom-elements.json says of a widget. */
async function documented(tag: string): Promise<Manifest['modules'][0]['declarations'][0]> {
  const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  return modules.find(({ path }) => path.endsWith(`/${tag}.js`))!.declarations[0]!;
}

const quoted = (text = ''): string[] => [...text.matchAll(/'([^']+)'/g)].map(([, each]) => each!);

/** Attributes with a closed set of values: one of them, or for lists of ids several. */
async function choicesOf(
  tag: string,
): Promise<{ name: string; values: string[]; standard: string | undefined }[]> {
  const { attributes, members } = await documented(tag);
  const listOf = (name: string): string | undefined =>
    /readonly \((.*)\)\[\]/.exec(
      members.find(({ attribute }) => attribute === name)?.type.text ?? '',
    )?.[1];
  return attributes
    .map(({ name, type, description }) => ({
      name,
      values: quoted(listOf(name) ?? type.text),
      standard: /Default: `([^`]+)`/.exec(description ?? '')?.[1],
    }))
    .filter(({ values }) => values.length);
}

/** A widget of its own with one attribute, until it shows; as a card the banner has a heading. */
async function shown(tag: (typeof tags)[number], name: string, value: string): Promise<void> {
  const made = document.createElement(tag);
  if (tag === 'crisis-banner' && name === 'heading-level') made.setAttribute('variant', 'card');
  made.setAttribute(name, value);
  // A bar that sticks tells of a parent that is no taller than itself.
  (await fixture<HTMLElement>('<div style="block-size: 3000px"></div>')).append(made);
  await made.updateComplete;
}

/** A value that leaves nothing to tell: the comparison needs a second option beside any one. */
function valid(name: string, value: string, values: readonly string[]): string {
  const other = values.find((each) => each !== value);
  return name === 'options' ? `${value} ${other}` : value;
}

describe('options as frameworks give them', () => {
  for (const tag of tags) {
    it(`<${tag}> takes its theme from a property, before and after it is on the page`, async () => {
      const made = document.createElement(tag);
      made.theme = 'dark';
      const place = await fixture<HTMLElement>('<div></div>');
      place.append(made);
      await made.updateComplete;
      expect(getComputedStyle(made).colorScheme).to.equal('dark');

      made.theme = 'light';
      await made.updateComplete;
      expect(getComputedStyle(made).colorScheme).to.equal('light');

      made.theme = null;
      await made.updateComplete;
      expect(getComputedStyle(made).colorScheme).to.equal('normal');
    });

    it(`<${tag}> takes a number for a level and a phone number`, async () => {
      const made = document.createElement(tag);
      made.headingLevel = 4;
      made.contactPhone = 5551234567;
      if (tag === 'crisis-banner') (made as CrisisBannerElement).variant = 'card';
      const place = await fixture<HTMLElement>('<div></div>');
      const said = await warningsDuring(async () => {
        place.append(made);
        await made.updateComplete;
      });
      const root = made.shadowRoot!;
      expect(root.querySelector('h4')).not.to.equal(null);
      expect(root.querySelector('h2, h3')).to.equal(null);
      if (tag !== 'symptom-check')
        expect(root.querySelector('[part="contact"] a[href="tel:5551234567"]')).not.to.equal(null);
      expect(said).to.be.empty;
    });
  }

  // Without its file the questionnaire never asks what its frame needs to know.
  before(() => (SymptomCheckElement.frameScript = '/dist/symptom-check.frame.js'));
  after(() => (SymptomCheckElement.frameScript = undefined));

  for (const tag of tags) {
    it(`<${tag}> takes every value that its types and its manifest name, and tells of any other`, async () => {
      const closed = await choicesOf(tag);
      expect(closed.length).to.be.greaterThan(1);
      for (const { name, values, standard } of closed) {
        const fine = await warningsDuring(async () => {
          for (const value of values) await shown(tag, name, valid(name, value, values));
        });
        expect(fine, name).to.deep.equal([]);
        const said = await warningsDuring(() => shown(tag, name, 'nope'));
        expect(said.length, name).to.equal(1);
        const outcome = standard ? `Using "${standard}".` : 'Ignored.';
        expect(said[0]).to.contain(`<${tag}> ${name}="nope" is not allowed. ${outcome}`);
        const allowed = said[0]!.replace(/.*Allowed: (.*)\.$/, '$1').split(', ');
        expect(allowed, name).to.have.members(values);
      }
    });
  }

  for (const tag of tags) {
    it(`<${tag}> follows every attribute that its manifest names, and no other`, async () => {
      const { attributes } = await documented(tag);
      const { observedAttributes } = customElements.get(tag) as unknown as typeof HTMLElement & {
        observedAttributes: string[];
      };
      // The language is followed wherever it stands, also on what is around the widget.
      const own = attributes.map(({ name }) => name).filter((name) => name !== 'lang');
      expect(observedAttributes.filter((name) => name !== 'lang')).to.have.members(own);
    });
  }

  it('takes lists for lists of ids', async () => {
    const explainer = await fixture<KetamineExplainerElement>(
      '<ketamine-explainer></ketamine-explainer>',
    );
    const compare = await fixture<TxOptionsCompareElement>(
      '<tx-options-compare></tx-options-compare>',
    );
    const said = await warningsDuring(async () => {
      explainer.sections = ['quiz', 'how-it-works'];
      compare.options = ['ect', 'esketamine'];
      compare.rows = ['visits'];
      await Promise.all([explainer.updateComplete, compare.updateComplete]);
    });
    expect(said).to.be.empty;
    const words = compare.shadowRoot!.querySelector('[part="table"]')!.textContent;
    expect(words).to.match(/esketamine/i);
    expect(words).not.to.match(/rTMS/);
  });

  it('an attribute that says "false" is off, as its absence is', async () => {
    const banner = await fixture<CrisisBannerElement>(
      '<crisis-banner quick-exit="false"></crisis-banner>',
    );
    expect(banner.shadowRoot!.querySelector('.exit')).to.equal(null);
    const check = await fixture<SymptomCheckElement>(
      '<symptom-check share="false" share-label="Send" share-note="To us."></symptom-check>',
    );
    expect(check.share).to.equal(false);
    const explainer = await fixture<KetamineExplainerElement>(
      '<ketamine-explainer structured-data="false"></ketamine-explainer>',
    );
    await explainer.updateComplete;
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);

    explainer.setAttribute('structured-data', '');
    check.setAttribute('share', 'true');
    banner.setAttribute('quick-exit', 'true');
    await Promise.all([explainer.updateComplete, check.updateComplete, banner.updateComplete]);
    expect(banner.shadowRoot!.querySelector('.exit')).not.to.equal(null);
    expect(check.share).to.equal(true);
    expect(document.head.querySelector('script[type="application/ld+json"]')).not.to.equal(null);
  });
});
