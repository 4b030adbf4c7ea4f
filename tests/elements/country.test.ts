/** Whose crisis lines a page shows: never those of another country, and never in silence. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import { tags, type Tag } from '../../src/generated/tags.js';
import { warningsDuring } from '../support/console.js';

type Widget = HTMLElementTagNameMap[Tag];

const FALLBACK =
  '<a href="tel:116123">Call 116 123</a> · <a href="https://clinic.test/help">More help</a>';

async function shown(markup: string): Promise<Widget[]> {
  const box = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const found = [...box.querySelectorAll<Widget>(tags.join())];
  await Promise.all(found.map((each) => each.updateComplete));
  return found;
}
const one = async (markup: string): Promise<Widget> => (await shown(markup))[0]!;
const of = (tag: string, attributes = ''): string => `<${tag} ${attributes}>${FALLBACK}</${tag}>`;
const text = (element: Widget): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const dialed = (element: Widget): string[] => [
  ...new Set(
    [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].map(
      ({ href }) => href.slice(4),
    ),
  ),
];
/** Something for the head while `act` runs. */
async function withHead<T>(html: string, act: () => Promise<T>): Promise<T> {
  const made = [...new DOMParser().parseFromString(html, 'text/html').head.children];
  document.head.append(...made);
  try {
    return await act();
  } finally {
    for (const each of made) each.remove();
  }
}

describe('a country', () => {
  for (const tag of tags) {
    describe(`of <${tag}>`, () => {
      for (const region of ['ZZ', '', ' ', 'DE-BE', 'EL', '{{ country }}']) {
        it(`that can't be told keeps the page's own links in view: "${region}"`, async () => {
          const said = await warningsDuring(async () => {
            const element = await one(of(tag, `region="${region}"`));
            expect(text(element)).to.include('Call your local emergency number');
            expect(dialed(element)).to.deep.equal([]);
            expect(
              element.shadowRoot!.querySelector('a[href^="https://findahelpline.com"]'),
            ).not.to.equal(null);
            for (const link of element.querySelectorAll('a'))
              expect(link.checkVisibility({ visibilityProperty: true }), link.href).to.equal(true);
          });
          expect(said).to.have.length(1);
          expect(said[0]).to.include(`<${tag}> region="${region}"`).and.include('Allowed: US, CA');
        });
      }

      it('that is known has its lines alone, its fallback goes', async () => {
        const element = await one(of(tag, 'region="GB"'));
        expect(dialed(element)).to.include.members(['999', '116123']).and.not.include('911');
        expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
      });

      for (const [written, code, number] of [
        ['UK', 'GB', '999'],
        ['US-CA', 'US', '911'],
        ['en-US', 'US', '911'],
        ['USA', 'US', '911'],
        ['ie', 'IE', '112'],
        [' GB ', 'GB', '999'],
      ] as const) {
        it(`that is written "${written}" is understood, and the console says "${code}"`, async () => {
          const said = await warningsDuring(async () =>
            expect(dialed(await one(of(tag, `region="${written}"`)))).to.include(number),
          );
          expect(said).to.have.length(1);
          expect(said[0]).to.include(`region="${written}" is read as "${code}"`);
        });
      }

      for (const region of ['PR', 'GU', 'VI', 'AS', 'MP', 'UM']) {
        it(`is the US's in ${region}, in the page's language and without a word`, async () => {
          const said = await warningsDuring(async () => {
            const element = await one(of(tag, `region="${region}"`));
            expect(dialed(element)).to.include.members(['911', '988']);
            expect(element.shadowRoot!.querySelector('[lang=en]')).not.to.equal(null);
            const spanish = await one(of(tag, `region="${region}" lang="es"`));
            expect(text(spanish)).to.include('988 y presione 2');
          });
          expect(said).to.deep.equal([]);
        });
      }
    });
  }

  it('shows by its own name, a territory too', async () => {
    const name = async (attributes: string): Promise<string> =>
      text(await one(`<crisis-banner variant="card" ${attributes}></crisis-banner>`));
    expect(await name('region="PR"'))
      .to.include('Puerto Rico')
      .and.not.include('United States');
    expect(await name('region="PR" lang="es"')).to.include('Puerto Rico');
    await warningsDuring(async () =>
      expect(await name('region="UK"')).to.include('United Kingdom'),
    );
  });

  it('goes with the sheet for a visit, and words stand there where it is unknown', async () => {
    await warningsDuring(async () => {
      const element = await one(of('tx-options-compare', 'region="ZZ"'));
      const { shadowRoot } = element;
      const copied: string[] = [];
      const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = (words) => {
        copied.push(words);
        return Promise.resolve();
      };
      const copy = [...shadowRoot!.querySelectorAll('button')].find((each) =>
        /copy/i.test(each.textContent),
      );
      copy!.click();
      await new Promise((done) => setTimeout(done));
      navigator.clipboard.writeText = writeText;
      expect(copied[0])
        .to.include('Call your local emergency number')
        .and.not.match(/\b(911|988)\b/);
    });
  });
});

describe('what a site says once', () => {
  /** From the place that stands nearest to the widget to the farthest; each another country. */
  const PLACES: readonly (readonly [string, string, string])[] = [
    ['an attribute', 'IE', '112'],
    ['the content property', 'AU', '000'],
    ['the script', 'GB', '999'],
    ['the meta', 'NZ', '111'],
    ['the pack', 'DE', '110'],
  ];
  const head = (names: readonly string[]): string =>
    [
      '<script type="text/plain" src="/care-widgets/loader.js" data-region="GB"></script>',
      '<meta name="care-widgets" content="region=NZ, lang=en">',
      '<script type="application/json" class="care-widgets-content">{"clinic":{"name":"A","region":"DE"}}</script>',
    ]
      .filter((_, at) => names.includes(PLACES[at + 2]![0]))
      .join('');

  async function countryWith(names: readonly string[]): Promise<string[]> {
    return withHead(head(names), async () => {
      const element = document.createElement('crisis-banner');
      if (names.includes('an attribute')) element.setAttribute('region', 'IE');
      if (names.includes('the content property'))
        element.content = { clinic: { name: 'B', region: 'AU' } };
      (await fixture<HTMLElement>('<div></div>')).append(element);
      await element.updateComplete;
      return dialed(element);
    });
  }

  for (const [at, [near, , number]] of PLACES.entries()) {
    for (const [far] of PLACES.slice(at)) {
      it(`holds: ${near} ${near === far ? 'alone' : `before ${far}`}`, async () => {
        expect(await countryWith([near, far])).to.include(number);
      });
    }
  }

  it('is nothing: then the US, as documented', async () => {
    expect(await countryWith([])).to.include('911');
  });

  it('can be an empty country, which is none', async () => {
    await warningsDuring(() =>
      withHead('<meta name="care-widgets" content="region=">', async () => {
        expect(dialed(await one(of('crisis-banner')))).to.deep.equal([]);
      }),
    );
  });

  for (const [what, html] of Object.entries({
    'a script':
      '<script type="text/plain" src="/x/crisis-banner.js?v=2" data-region="GB" data-contact-label="Ask, or call; any day" data-contact-phone="020 7946 0000" data-contact-url="https://clinic.test/visit"></script>',
    'a module':
      '<script type="text/plain" src="https://cdn.test/care-widgets.min.js" data-region="GB" data-contact-label="Ask, or call; any day" data-contact-phone="020 7946 0000" data-contact-url="https://clinic.test/visit"></script>',
    'a script with a name of its own':
      '<script type="text/plain" src="/abc.js" data-care-widgets data-region="GB" data-contact-label="Ask, or call; any day" data-contact-phone="020 7946 0000" data-contact-url="https://clinic.test/visit"></script>',
    'a meta':
      '<meta name="care-widgets" content="region=GB, contact-label=Ask, or call; any day, contact-phone=020 7946 0000, contact-url=https://clinic.test/visit">',
    'a meta with data':
      '<meta name="care-widgets" content="" data-region="GB" data-contact-label="Ask, or call; any day" data-contact-phone="020 7946 0000" data-contact-url="https://clinic.test/visit">',
  })) {
    for (const tag of tags) {
      it(`stands on ${what}: country and next step of <${tag}>`, async () => {
        await withHead(html, async () => {
          const element = await one(of(tag));
          expect(dialed(element)).to.include('999');
          if (tag === 'symptom-check') return;
          expect(text(element)).to.include('Ask, or call; any day').and.include('020 7946 0000');
        });
      });
    }
  }

  it("is not what another site's script says", async () => {
    await withHead(
      '<script type="text/plain" src="https://tracker.test/t.js" data-region="eu1" data-lang="es"></script><script type="text/plain" src="/symptom-checker.js" data-region="GB"></script>',
      async () => expect(dialed(await one(of('crisis-banner')))).to.include('911'),
    );
  });

  it('never comes from what a library adds to every object', async () => {
    const added = { region: 'GB', clinic: undefined, 'contact-phone': '555-0100', lang: 'es' };
    for (const [name, value] of Object.entries(added))
      Object.defineProperty(Object.prototype, name, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    try {
      const element = await one(of('crisis-banner', 'variant="card"'));
      expect(dialed(element)).to.include('911').and.not.include('999');
      expect(element.shadowRoot?.textContent).to.include('Get help now');
    } finally {
      for (const name of Object.keys(added)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it("never comes from the page's address", async () => {
    const before = location.href;
    history.replaceState(null, '', '?region=GB&data-region=GB&contact-phone=555-0100');
    const element = await one(of('crisis-banner', 'variant="card"'));
    history.replaceState(null, '', before);
    expect(dialed(element)).to.include('911').and.not.include('5550100');
  });
});

describe('the console', () => {
  for (const lang of ['en-GB', 'es-MX', 'es_MX', 'de-AT', 'zh-Hant-HK', 'fr-SN'])
    it(`asks for the country where only the language names another: ${lang}`, async () => {
      const said = await warningsDuring(async () => {
        document.documentElement.lang = lang;
        for (const element of await shown(tags.map((tag) => of(tag)).join('')))
          expect(dialed(element), 'the language never decides').to.include('911');
      });
      document.documentElement.lang = '';
      expect(said).to.have.length(1);
      expect(said[0])
        .to.include(`"${lang}"`)
        .and.include(`region="${lang.slice(-2)}"`);
    });

  for (const lang of ['en', 'en-US', 'es-US', 'es-PR', 'es-419', 'zh-Hans', 'en-x-private'])
    it(`doesn't where the language names no other: ${lang}`, async () => {
      document.documentElement.lang = lang;
      const said = await warningsDuring(() => shown(tags.map((tag) => of(tag)).join('')));
      document.documentElement.lang = '';
      expect(said.filter((each) => /region/.test(each))).to.deep.equal([]);
    });

  it('says nothing where the site says the country', async () => {
    document.documentElement.lang = 'en-GB';
    const said = await warningsDuring(() =>
      withHead('<meta name="care-widgets" content="region=US">', () =>
        shown(tags.map((tag) => of(tag)).join('')),
      ),
    );
    document.documentElement.lang = '';
    expect(said).to.deep.equal([]);
  });

  it('names both of two countries on one page, once', async () => {
    const said = await warningsDuring(() =>
      shown(
        of('crisis-banner', 'region="GB"') +
          of('symptom-check', 'region="GB"') +
          of('tx-options-compare') +
          of('ketamine-explainer', 'region="CA"'),
      ),
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.include('<tx-options-compare>').and.include('US').and.include('GB');
  });

  it('has nothing against one country in two spellings, or a territory beside its country', async () => {
    const said = await warningsDuring(() =>
      shown(
        of('crisis-banner', 'region="PR"') +
          of('symptom-check', 'region="US"') +
          of('tx-options-compare'),
      ),
    );
    expect(said).to.deep.equal([]);
  });
});
