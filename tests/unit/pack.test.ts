import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { CrisisBannerElement } from '../../src/elements/crisis-banner/crisis-banner.js';
import type { KetamineExplainerElement } from '../../src/elements/ketamine-explainer/ketamine-explainer.js';
import type { SymptomCheckElement } from '../../src/elements/symptom-check/symptom-check.js';
import type { TxOptionsCompareElement } from '../../src/elements/tx-options-compare/tx-options-compare.js';
import { ketamineExplainerPacks } from '../../src/content/locales.js';
import { warningsDuring } from '../support/console.js';

type Widget =
  CrisisBannerElement | KetamineExplainerElement | SymptomCheckElement | TxOptionsCompareElement;

const REVIEWER = { name: 'Ana Ruiz', credentials: 'MD', date: '2026-11-30' };
const CLINIC = {
  name: 'Riverside Clinic',
  region: 'GB',
  contact: { label: 'Ask for a visit', phone: '555-0100', url: 'https://riverside.example/visit' },
};
const PACK = {
  $schema: 'clinic-pack.schema.json',
  clinic: CLINIC,
  review: [
    { ...REVIEWER, widget: 'ketamine-explainer', language: 'en' },
    { ...REVIEWER, widget: 'crisis-banner', language: 'en' },
  ],
  'ketamine-explainer': {
    hide: ['lifestyle'],
    en: { title: 'Ketamine at Riverside' },
    es: { title: 'Ketamina en Riverside' },
  },
  'tx-options-compare': { hide: ['vns'] },
};
type Pack = typeof PACK;

/** What a pack stands in. Put on the page by hand, for a fixture would come too late. */
function onPage(text: string, place: ParentNode = document.head): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.className = 'care-widgets-content';
  script.textContent = text;
  place.append(script);
}

async function widget<T extends Widget>(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<T> {
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

const text = (element: Widget): string => element.shadowRoot!.textContent;
const contact = (element: Widget): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=contact] a'),
];
const dials = (element: Widget, number: string): boolean =>
  element.shadowRoot!.querySelector(`[href="tel:${number}"]`) !== null;
const explainer = (attributes?: Readonly<Record<string, string>>) =>
  widget<KetamineExplainerElement>('ketamine-explainer', attributes);
const banner = (attributes?: Readonly<Record<string, string>>) =>
  widget<CrisisBannerElement>('crisis-banner', attributes);

afterEach(() =>
  document.querySelectorAll('.care-widgets-content').forEach((each) => each.remove()),
);

describe("a clinic's pack on the page", () => {
  beforeEach(() => onPage(JSON.stringify(PACK)));

  it('gives each widget its own part, in each language, and no other', async () => {
    const element = await explainer();
    expect(text(element)).to.include('Ketamine at Riverside');
    expect(element.shadowRoot!.querySelector('#lifestyle')).to.equal(null);
    element.lang = 'es';
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(text(element)).to.include('Ketamina en Riverside');
    const compare = await widget('tx-options-compare');
    expect(text(compare)).not.to.include('VNS');
    expect(element.content, 'the property has what the page set by it').to.equal(undefined);
  });

  it('names who attests a widget, in the language that they read alone', async () => {
    expect(text(await explainer())).to.include('Ana Ruiz, MD');
    expect(text(await banner())).to.include('Ana Ruiz, MD');
    expect(text(await explainer({ lang: 'es' }))).not.to.include('Ana Ruiz');
    expect(text(await widget('tx-options-compare'))).not.to.include('Ana Ruiz');
  });

  it('decides the crisis lines and the next step of every widget', async () => {
    for (const tag of ['crisis-banner', 'ketamine-explainer', 'tx-options-compare']) {
      const element = await widget(tag);
      expect(dials(element, '999'), tag).to.equal(true);
      expect(contact(element).map((each) => each.textContent.trim())).to.deep.equal([
        'Ask for a visit',
        '555-0100',
      ]);
    }
    expect(dials(await widget('symptom-check'), '999')).to.equal(true);
  });

  it('lets an attribute win, an empty one too', async () => {
    const element = await banner({
      region: 'CA',
      'contact-phone': '555-0199',
      'contact-url': '',
    });
    expect(dials(element, '988')).to.equal(true);
    expect(dials(element, '999')).to.equal(false);
    expect(contact(element).map((each) => each.textContent)).to.deep.equal(['555-0199']);
    expect(text(element)).to.include('Ask for a visit');
    element.removeAttribute('region');
    await element.updateComplete;
    expect(dials(element, '999')).to.equal(true);
    expect(element.region, 'the property stays what the page set').to.equal(null);
  });

  it('lets the content property win, whose words nobody attested, until it is taken away', async () => {
    const element = await explainer();
    element.content = { en: { title: 'On this page' } };
    await element.updateComplete;
    expect(text(element)).to.include('On this page').and.not.include('Ana Ruiz');
    expect(element.shadowRoot!.querySelector('#lifestyle')).not.to.equal(null);
    expect(contact(element), 'the identity stays').to.have.length(2);
    element.content = undefined;
    await element.updateComplete;
    expect(text(element)).to.include('Ketamine at Riverside').and.include('Ana Ruiz');
  });

  it('counts whole: of several on a page the last one', async () => {
    onPage(JSON.stringify({ clinic: { name: 'Hillside' } }), document.body);
    const element = await explainer();
    expect(text(element)).not.to.include('Riverside');
    expect(contact(element)).to.have.length(0);
    expect(dials(element, '988')).to.equal(true);
  });
});

describe('a whole pack as content', () => {
  it('does what it does on the page', async () => {
    const element = await explainer();
    element.content = PACK;
    await element.updateComplete;
    expect(text(element)).to.include('Ketamine at Riverside').and.include('Ana Ruiz');
    expect(dials(element, '999')).to.equal(true);
    expect(contact(element)).to.have.length(2);
    element.content = { en: { title: 'Only words' } };
    await element.updateComplete;
    expect(text(element)).to.include('Only words');
    expect(dials(element, '999')).to.equal(false);
    expect(contact(element)).to.have.length(0);
  });
});

describe('a pack that is wrong', () => {
  interface Problem {
    pointer: string;
    reason: string;
  }
  async function refused(written: string, tag = 'ketamine-explainer') {
    onPage(written);
    const problems: Problem[] = [];
    const hear = (event: Event): void => {
      problems.push(...(event as CustomEvent<{ problems: Problem[] }>).detail.problems);
    };
    document.addEventListener('care-error', hear);
    let element!: Widget;
    const said = await warningsDuring(async () => {
      element = await widget(tag);
      // Once is enough, however often the element is moved.
      document.body.append(element);
      await element.updateComplete;
    });
    document.removeEventListener('care-error', hear);
    const shown = text(element);
    element.remove();
    expect(said).to.have.length(1);
    expect(said[0]).to.include(`<${tag}>`);
    return { problems, said: said[0], shown };
  }
  const changed = (change: (pack: Pack & Record<string, unknown>) => void): string => {
    const pack = structuredClone(PACK);
    change(pack);
    return JSON.stringify(pack);
  };

  it('is no JSON: one warning, one care-error, and the built-in words stay', async () => {
    const { problems, said, shown } = await refused(
      '{ "clinic": { "name": "Riverside" "region": "GB" } }',
    );
    expect(problems).to.have.length(1);
    expect(problems[0]!.reason).to.include('SyntaxError');
    expect(said).to.include('the built-in content stays');
    // The pack may have named a country: none is taken in its place.
    expect(shown)
      .to.include('local emergency number')
      .and.not.match(/988|Riverside/);
  });

  const NOWHERE = 'local emergency number';
  for (const [what, written, help] of [
    ['is null', 'null', NOWHERE],
    ['is a text', '"clinic"', NOWHERE],
    ['is empty', '', NOWHERE],
    ['has no clinic', JSON.stringify({ ...PACK, clinic: undefined }), NOWHERE],
    [
      'has attestations in no list',
      changed((pack) => (pack.review = 3 as unknown as Pack['review'])),
      '999',
    ],
    [
      'has an attestation that is none',
      changed((pack) => (pack.review = [null] as unknown as Pack['review'])),
      '999',
    ],
  ] as const) {
    it(`${what}: it is refused, nothing breaks, and nobody gets the lines of the US`, async () => {
      const { shown } = await refused(written);
      expect(shown)
        .to.include(help)
        .and.not.match(/988|at Riverside/);
    });
  }

  it('keeps to the country that an attribute or the site says', async () => {
    onPage('{ "clinic": {');
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'care-widgets', content: 'region=CA' });
    await warningsDuring(async () => {
      expect(dials(await banner({ region: 'IE' }), '999'), 'an attribute').to.equal(true);
      document.head.append(meta);
      expect(text(await banner()), 'the site').to.include('Canada');
    });
    meta.remove();
  });

  it('touches safety text: its words are refused whole, by pointer, and the next step stays', async () => {
    const written = changed((pack) => {
      Object.assign(pack['ketamine-explainer'].en, { mainMessage: 'It always works.' });
      pack['ketamine-explainer'].hide.push('who-not');
    });
    const { problems, shown } = await refused(written);
    expect(problems.map(({ pointer }) => pointer)).to.deep.equal(['/hide/1', '/en/mainMessage']);
    expect(shown).not.to.include('always works').and.not.include('at Riverside');
    for (const id of ['lifestyle', 'who-not'])
      expect(shown, id).to.include(ketamineExplainerPacks.en.sections[id]!.title);
    expect(shown).to.include('Ask for a visit');
  });

  it('has an attestation without a name: nobody is named', async () => {
    const written = changed((pack) => Object.assign(pack.review[0]!, { name: '' }));
    const { problems, shown } = await refused(written);
    expect(problems.map(({ pointer }) => pointer)).to.deep.equal(['/en/review']);
    expect(shown).to.include(ketamineExplainerPacks.en.common.about.notReviewed);
  });

  it('has values of any kind where its identity stands: nothing breaks', async () => {
    for (const contactOf of [null, 5, 'x', { phone: 5550100, url: {}, label: null }]) {
      onPage(JSON.stringify({ clinic: { name: 3, region: 7, contact: contactOf } }));
      await warningsDuring(async () => {
        for (const tag of [
          'crisis-banner',
          'ketamine-explainer',
          'symptom-check',
          'tx-options-compare',
        ])
          expect(text(await widget(tag)), tag).to.match(/helpline/i);
      });
    }
  });
});

describe('a pack that an editor or a server has touched', () => {
  const NBSP = '\u00a0';
  const good = JSON.stringify(CLINIC, null, 2);
  for (const [what, written] of Object.entries({
    'a byte order mark': `\ufeff{"clinic": ${good}}`,
    'non-breaking spaces': `{"clinic":${NBSP}${good.replaceAll('  ', NBSP)}}`,
    'zero-width characters': `\u200b{\u200d"clinic"\u2060: ${good}\u200b}\u200c`,
    'other blanks': `{\u2003"clinic":\u202f${good}\u3000}`,
    'an HTML comment around it': `<!-- {"clinic": ${good}} -->`,
    'a comment on lines of its own': `\n<!--\n{"clinic": ${good}}\n//-->\n`,
    'a CDATA section around it': `<![CDATA[{"clinic": ${good}}]]>`,
    'a CDATA section in comments': `//<![CDATA[\n{"clinic": ${good}}\n//]]>`,
    'curly quotes': `{“clinic”: ${good.replaceAll(/"([^"]*)"/g, '“$1”')}}`,
    'curly quotes in some places': `{"clinic": ${good.replace('"region"', '«region»').replace('"GB"', '„GB“')}}`,
    'commas at the ends': `{"clinic": ${good.replace(/\n}$/, ',\n}')},\n}`,
  })) {
    it(`is read with ${what}, without a word`, async () => {
      onPage(written);
      const said = await warningsDuring(async () => {
        const element = await banner();
        expect(dials(element, '999')).to.equal(true);
        expect(contact(element).map((each) => each.textContent.trim())).to.deep.equal([
          'Ask for a visit',
          '555-0100',
        ]);
      });
      expect(said).to.deep.equal([]);
    });
  }

  it('keeps what stands inside its texts', async () => {
    const label = `The “best”,\u00a0« new » clinic, }\u200b ]`;
    onPage(`\ufeff${JSON.stringify({ clinic: { contact: { label, phone: '555-0100' } } })}`);
    expect(text(await banner())).to.include(label);
  });

  it('tells the place of what is wrong, once for all widgets', async () => {
    onPage('\ufeff{ "clinic": {\n  "region": "GB"\n  "name": "Leeds" } }');
    const said = await warningsDuring(async () => {
      for (const tag of ['crisis-banner', 'symptom-check', 'tx-options-compare']) {
        const element = await widget(tag);
        expect(text(element), tag).to.include('local emergency number').and.not.include('988');
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/line 3|position 3\d|JSON Parse error/);
  });
});
