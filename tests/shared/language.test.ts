import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LanguageController } from '../../src/shared/language.js';
import { warningsDuring } from '../support/console.js';

class Speaker extends LitElement {
  readonly language = new LanguageController(this, ['en', 'es']);
  override render() {
    return this.language.language;
  }
}
customElements.define('test-speaker', Speaker);
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

  it('falls back to English, and warns only when the tag was its own', async () => {
    const said = await warningsDuring(async () => {
      const box = await fixture(html`<div lang="fr"><test-speaker></test-speaker></div>`);
      expect(textOf(box.firstElementChild!)).to.equal('en');
      expect(textOf(await fixture(html`<test-speaker lang="fr"></test-speaker>`))).to.equal('en');
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('lang="fr"').and.include('en, es');
  });
});
