import { expect, fixture } from '@open-wc/testing';
import { CrisisBannerElement } from '../../../src/elements/crisis-banner/crisis-banner.js';
import { define } from '../../../src/elements/crisis-banner/define.js';
import { banner, linksOf, root, textOf, warningsOf } from './helpers.js';

describe('<crisis-banner>', () => {
  it('shows call, text and chat of the US lifeline with the plain tag alone', async () => {
    const element = await banner('<crisis-banner></crisis-banner>');
    const shown = linksOf(element).filter((link) => !link.closest('details'));
    expect(
      shown.map((link) => [link.getAttribute('href'), link.innerText.split(':')[0]?.trim()]),
    ).to.deep.equal([
      ['tel:911', 'In danger right now? Call 911'],
      ['tel:988', 'Call 988'],
      ['sms:988', 'Text 988'],
      ['https://chat.988lifeline.org/', 'Chat online'],
    ]);
  });

  it('keeps the directory and the emergency number when the region is unknown or empty', async () => {
    for (const region of ['XX', '', 'constructor', '💥']) {
      for (const variant of ['bar', 'card']) {
        const warnings = await warningsOf(async () => {
          const element = await banner(
            `<crisis-banner region="${region}" variant="${variant}"></crisis-banner>`,
          );
          expect(textOf(root(element))).to.contain('Call your local emergency number');
          expect(linksOf(element).at(-1)?.href).to.equal('https://findahelpline.com/');
          expect(linksOf(element).at(-1)?.checkVisibility()).to.equal(variant === 'card');
          expect(linksOf(element)[0]?.checkVisibility()).to.equal(true);
          element.headingLevel = '3';
          await element.updateComplete;
        });
        expect(warnings, region).to.have.length(1);
        expect(warnings[0])
          .to.contain(`<crisis-banner> region="${region}"`)
          .and.contain('Allowed: US');
      }
    }
  });

  it('takes a region in any case and with spaces around it', async () => {
    const element = await banner('<crisis-banner region=" gb "></crisis-banner>');
    expect(linksOf(element)[0]?.href).to.equal('tel:999');
  });

  it('uses the default and warns once for a bad value, and never blanks', async () => {
    const bad = [
      'variant="huge"',
      'placement="left"',
      'theme="pink"',
      'contact-url="javascript:1"',
    ];
    for (const attribute of [...bad, 'quick-exit="javascript:1"']) {
      const warnings = await warningsOf(async () => {
        const element = await banner(`<crisis-banner ${attribute}></crisis-banner>`);
        expect(linksOf(element)[1]?.href, attribute).to.equal('tel:988');
        element.region = 'US';
        await element.updateComplete;
      });
      expect(warnings, attribute).to.have.length(1);
      expect(warnings[0]).to.contain(attribute.split('=')[0]);
    }
    const warnings = await warningsOf(() =>
      banner('<crisis-banner variant="card" heading-level="9"></crisis-banner>'),
    );
    expect(warnings).to.have.length(1);
  });

  it('has a heading of the level the page asks for, in the card', async () => {
    const element = await banner(
      '<crisis-banner variant="card" heading-level="4"></crisis-banner>',
    );
    expect(root(element).querySelector('h4')?.textContent).to.equal('Get help now');
    expect(root(element).querySelectorAll('h2, h3')).to.have.length(0);
  });

  it('follows the language of the page, live', async () => {
    const element = await banner('<crisis-banner></crisis-banner>');
    element.parentElement?.setAttribute('lang', 'es-MX');
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(textOf(root(element))).to.contain('¿Está en peligro ahora? Llame al 911');
    expect(root(element).querySelector('section')?.lang).to.equal('es');
  });

  it('says that a translation is a draft', async () => {
    const spanish = await banner('<crisis-banner lang="es" variant="card"></crisis-banner>');
    expect(textOf(root(spanish))).to.contain('borrador');
    const english = await banner('<crisis-banner variant="card"></crisis-banner>');
    expect(textOf(root(english))).not.to.contain('draft');
  });

  it('names two banners of one page apart', async () => {
    const all = await fixture<HTMLElement>(
      '<div><crisis-banner></crisis-banner><crisis-banner></crisis-banner></div>',
    );
    const names = await Promise.all(
      [...all.querySelectorAll('crisis-banner')].map(async (each) => {
        await each.updateComplete;
        return root(each).querySelector('section')?.ariaLabel;
      }),
    );
    expect(new Set(names).size).to.equal(2);
  });

  it('shows its fallback no more once it is up, but never hides a page swallowed by an open tag', async () => {
    const fallback = await banner('<crisis-banner><a href="tel:988">988</a></crisis-banner>');
    expect(fallback.querySelector('a')?.checkVisibility()).to.equal(false);
    const page = await banner('<crisis-banner><main><p>The page</p></main></crisis-banner>');
    expect(page.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it("shows the clinic's own step beside the crisis lines, never instead", async () => {
    const element = await banner(
      '<crisis-banner variant="card" contact-label="Book" contact-phone="555-0100" contact-url="https://clinic.example/"></crisis-banner>',
    );
    const hrefs = linksOf(element).map((link) => link.href);
    expect(hrefs).to.include.members(['https://clinic.example/', 'tel:5550100', 'tel:988']);
    expect(hrefs.at(-1)).to.equal('https://findahelpline.com/');
  });

  it('fires care-ready once and tells nothing in it', async () => {
    const events: CustomEvent[] = [];
    const listen = (event: Event): unknown => events.push(event as CustomEvent);
    document.addEventListener('care-ready', listen);
    const element = await banner('<crisis-banner></crisis-banner>');
    element.region = 'GB';
    await element.updateComplete;
    document.removeEventListener('care-ready', listen);
    expect(events).to.have.length(1);
    expect(events[0]?.detail).to.equal(null);
    expect(events[0]?.composed).to.equal(true);
  });

  it('survives being defined twice, and keeps properties set before its definition', async () => {
    expect(() => define()).not.to.throw();
    class Early extends CrisisBannerElement {}
    const early = document.createElement('x-early-banner');
    Object.assign(early, { region: 'GB' });
    document.body.append(early);
    customElements.define('x-early-banner', Early);
    if (!(early instanceof Early)) throw new Error('not upgraded');
    await early.updateComplete;
    expect(linksOf(early)[0]?.href).to.equal('tel:999');
    early.remove();
  });

  it('writes nothing on the page: no attribute, no style, no window property', async () => {
    const before = new Set(Object.getOwnPropertyNames(window));
    const element = await banner('<crisis-banner placement="top" quick-exit></crisis-banner>');
    root(element).querySelector('summary')?.click();
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal(['placement', 'quick-exit']);
    expect(root(element).querySelectorAll('[style], style, script')).to.have.length(0);
    expect(Object.getOwnPropertyNames(window).filter((name) => !before.has(name))).to.deep.equal(
      [],
    );
  });
});

describe("a clinic's content", () => {
  it('may add an emergency sign', async () => {
    const element = await banner('<crisis-banner variant="card"></crisis-banner>');
    element.content = { en: { emergency: { signs: { 'our-sign': 'A sign of our own.' } } } };
    await element.updateComplete;
    const signs = [...root(element).querySelectorAll('li')].map(textOf);
    expect(signs).to.include.members(['A sign of our own.', 'A seizure (fit).']);
  });

  it('may name who reviewed it, and says so only then', async () => {
    const element = await banner('<crisis-banner variant="card"></crisis-banner>');
    expect(textOf(root(element))).to.contain('Not yet reviewed by a clinician');
    const review = { name: 'A Name', credentials: 'MD', date: '2026-12-01' };
    element.content = { en: { review } };
    await element.updateComplete;
    expect(textOf(root(element))).to.contain('Reviewed by A Name, MD, December 1, 2026');
  });

  it('can change or hide nothing: every word is safety text', async () => {
    const tries = [
      { en: { lead: 'Nothing to see' } },
      { en: { common: { crisis: { call: 'Call us' } } } },
      { en: { emergency: { signs: { plan: 'A note.' } } } },
      { hide: ['expect'] },
    ];
    for (const content of tries) {
      const element = await banner('<crisis-banner variant="card"></crisis-banner>');
      const before = textOf(root(element));
      const problems: unknown[] = [];
      element.addEventListener('care-error', (event) =>
        problems.push(...(event as CustomEvent<{ problems: unknown[] }>).detail.problems),
      );
      const warnings = await warningsOf(async () => {
        element.content = content;
        await element.updateComplete;
      });
      expect(warnings, JSON.stringify(content)).to.have.length(1);
      expect(problems).to.have.length(1);
      expect(textOf(root(element))).to.equal(before);
    }
  });
});
