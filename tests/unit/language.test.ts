import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LanguageController } from '../../src/words/language.js';
import { warningsDuring } from '../support/console.js';

class Speaker extends LitElement {
  readonly language = new LanguageController(this, ['en', 'es']);
  override render() {
    return this.language.language;
  }
}
customElements.define('test-speaker', Speaker);

class Brazilian extends LitElement {
  readonly language = new LanguageController(this, ['en', 'pt-BR']);
  override render() {
    return this.language.language;
  }
}
customElements.define('test-brazilian', Brazilian);
const settled = () => new Promise((resolve) => setTimeout(resolve));
const textOf = (el: Element): string => el.shadowRoot?.textContent ?? '';

describe('language', () => {
  it('takes its own lang first, then the nearest around it', async () => {
    const box = await fixture(
      html`<div lang="es">
        <test-speaker></test-speaker><test-speaker lang="en-GB"></test-speaker>
      </div>`,
    );
    expect([...box.children].map(textOf)).to.deep.equal(['es', 'en']);
  });

  it('knows a regional tag by its language', async () => {
    expect(textOf(await fixture(html`<test-speaker lang="ES-mx"></test-speaker>`))).to.equal('es');
  });

  it('looks through shadow roots', async () => {
    const outer = await fixture(html`<div lang="es"><div></div></div>`);
    const root = outer.firstElementChild!.attachShadow({ mode: 'open' });
    root.append(document.createElement('test-speaker'));
    await settled();
    expect(textOf(root.firstElementChild!)).to.equal('es');
  });

  it('follows a change around it, live', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="en">
        <p><test-speaker></test-speaker></p>
      </div>`,
    );
    box.lang = 'es';
    await settled();
    await settled();
    expect(textOf(box.querySelector('test-speaker')!)).to.equal('es');
  });

  it('takes the next language around it that it speaks', async () => {
    const said = await warningsDuring(async () => {
      const box = await fixture(
        html`<div lang="es">
          <p lang="fr"><test-speaker></test-speaker></p>
        </div>`,
      );
      expect(textOf(box.querySelector('test-speaker')!)).to.equal('es');
      const own = await fixture<HTMLElement>(
        html`<div lang="es"><test-speaker lang="fr"></test-speaker></div>`,
      );
      expect(textOf(own.firstElementChild!)).to.equal('es');
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('lang="fr"').and.include('Using "es"');
  });

  it('speaks as in a country where it knows the language only from there', async () => {
    for (const lang of ['pt', 'pt-PT', 'PT_br', 'por'])
      expect(
        textOf(await fixture(html`<test-brazilian lang=${lang}></test-brazilian>`)),
        lang,
      ).to.equal('pt-BR');
  });

  it('falls back to English, and warns only when the tag was its own', async () => {
    const said = await warningsDuring(async () => {
      const box = await fixture(html`<div lang="fr"><test-speaker></test-speaker></div>`);
      expect(textOf(box.firstElementChild!)).to.equal('en');
      expect(textOf(await fixture(html`<test-speaker lang="fr"></test-speaker>`))).to.equal('en');
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('lang="fr"').and.include('en, es');
  });

  for (const lang of ['es_MX', ' es ', 'ES', 'spa', 'SPA_mx', 'es-419', 'es_419', 'es-Latn-MX'])
    it(`reads "${lang}" as Spanish, its own or around it, without a word`, async () => {
      const said = await warningsDuring(async () => {
        const own = await fixture(html`<test-speaker lang=${lang}></test-speaker>`);
        expect(textOf(own)).to.equal('es');
        const box = await fixture(html`<div lang=${lang}><test-speaker></test-speaker></div>`);
        expect(textOf(box.firstElementChild!)).to.equal('es');
      });
      expect(said).to.deep.equal([]);
    });

  for (const lang of ['{{ lang }}', 'es mx', 'e', 'en,es', 'spanish', 'Español'])
    it(`warns of what is no language, wherever it stands: "${lang}"`, async () => {
      const said = await warningsDuring(async () => {
        const box = await fixture(html`<div lang=${lang}><test-speaker></test-speaker></div>`);
        expect(textOf(box.firstElementChild!)).to.equal('en');
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.include(`lang="${lang}"`);
    });

  it('needs no Intl', async () => {
    const { getCanonicalLocales } = Intl;
    Reflect.deleteProperty(Intl, 'getCanonicalLocales');
    try {
      const said = await warningsDuring(async () => {
        expect(textOf(await fixture(html`<test-speaker lang="es-MX"></test-speaker>`))).to.equal(
          'es',
        );
      });
      expect(said).to.deep.equal([]);
    } finally {
      Intl.getCanonicalLocales = getCanonicalLocales;
    }
  });

  it('passes over an empty lang', async () => {
    const box = await fixture(
      html`<div lang="es">
        <p lang=""><test-speaker></test-speaker></p>
      </div>`,
    );
    expect(textOf(box.querySelector('test-speaker')!)).to.equal('es');
  });

  describe('of a whole page', () => {
    const page = document.documentElement;
    const before = page.lang;
    const head = (markup: string): void => {
      document.head.append(...new DOMParser().parseFromString(markup, 'text/html').head.children);
      document.head.lastElementChild!.className = 'of-test';
    };
    const spoken = async (markup = '<test-speaker></test-speaker>'): Promise<string> =>
      textOf((await fixture<HTMLElement>(`<div>${markup}</div>`)).querySelector('test-speaker')!);
    beforeEach(() => page.removeAttribute('lang'));
    afterEach(() => {
      page.lang = before;
      document.querySelectorAll('.of-test').forEach((each) => each.remove());
    });
    const META = '<meta http-equiv="Content-Language" content="es">';
    const SITE = '<meta name="care-widgets" content="lang=es">';

    it('is that of <meta http-equiv="content-language"> where no lang is', async () => {
      head(META);
      expect(await spoken()).to.equal('es');
      page.lang = 'en';
      expect(await spoken()).to.equal('en');
      page.lang = ' ';
      expect(await spoken()).to.equal('es');
    });

    it('is what the site says once, before that of <html>', async () => {
      page.lang = 'en';
      head(SITE);
      expect(await spoken()).to.equal('es');
      expect(await spoken('<div lang="en"><test-speaker></test-speaker></div>')).to.equal('en');
      expect(await spoken('<test-speaker lang="en"></test-speaker>')).to.equal('en');
    });

    it('is English where nothing says one', async () => {
      expect(await spoken()).to.equal('en');
    });
  });
});
