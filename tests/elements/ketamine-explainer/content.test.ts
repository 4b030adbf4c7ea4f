import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ketamineExplainerPacks } from '../../../src/content/locales.js';
import { KetamineExplainerElement } from '../../../src/elements/ketamine-explainer/ketamine-explainer.js';
import { atTime } from '../../support/clock.js';
import { warningsDuring } from '../../support/console.js';
import { all, explainer, one, sectionIds } from './support.js';

const { about } = ketamineExplainerPacks.en.common;
const text = (element: KetamineExplainerElement) => one(element, 'article').textContent;

describe("a clinic's content for <ketamine-explainer>", () => {
  it('changes words, adds a point and hides what may be hidden', async () => {
    const element = await explainer();
    element.content = {
      en: { title: 'Our page', sections: { emergency: { blocks: { desk: 'Our desk is open.' } } } },
      hide: ['lifestyle'],
    };
    await element.updateComplete;
    expect(one(element, '#title').textContent).to.equal('Our page');
    expect(text(element)).to.include('Our desk is open.');
    expect(sectionIds(element)).not.to.include('lifestyle');
  });

  it('refuses to hide or change safety text, says where, and keeps all built-in words', async () => {
    const element = await explainer();
    const before = text(element);
    const said = await warningsDuring(async () => {
      const event = oneEvent(element, 'care-error');
      element.content = { en: { notAdvice: { body: 'Do as we say.' } }, hide: ['who-not'] };
      const { problems } = ((await event) as CustomEvent<{ problems: { pointer: string }[] }>)
        .detail;
      expect(problems.map(({ pointer }) => pointer)).to.deep.equal([
        '/en/notAdvice/body',
        '/hide/0',
      ]);
      await element.updateComplete;
    });
    expect(said).to.have.lengthOf(1);
    expect(text(element)).to.equal(before);
  });

  it('takes content that was set before the element was defined', async () => {
    class Late extends KetamineExplainerElement {}
    const element = document.createElement('late-explainer') as Late;
    element.content = { en: { title: 'Early bird' } };
    document.body.append(element);
    customElements.define('late-explainer', Late);
    await element.updateComplete;
    expect(one(element, '#title').textContent).to.equal('Early bird');
    element.remove();
  });

  it('names a reviewer only when one attested', async () => {
    const element = await explainer();
    expect(text(element)).to.include(about.notReviewed);
    element.content = {
      en: { review: { name: 'A. Tester', credentials: 'MD', date: '2026-12-01' } },
    };
    await element.updateComplete;
    expect(text(element)).to.include('A. Tester').and.not.include(about.notReviewed);
  });

  it('calls its Spanish a draft until a clinic says it was checked', async () => {
    const element = await explainer({ lang: 'es' });
    const { draft } = ketamineExplainerPacks.es.common.about;
    expect(text(element)).to.include(draft);
    element.content = { es: { translation: { status: 'checked' } } };
    await element.updateComplete;
    expect(text(element)).not.to.include(draft);
  });

  it('says when its review is due, and hides nothing for it', async () => {
    const ids = sectionIds(await explainer());
    await atTime('2035-01-01T12:00:00Z', async () => {
      const element = await explainer();
      expect(text(element)).to.include(about.due);
      expect(sectionIds(element)).to.deep.equal(ids);
    });
    await atTime('2026-12-01T12:00:00Z', async () => {
      expect(text(await explainer())).not.to.include(about.due);
    });
  });
});

describe('structured data of <ketamine-explainer>', () => {
  const data = () => document.head.querySelectorAll('script[type="application/ld+json"]');

  it('is there only when asked for, names no reviewer, and goes with the element', async () => {
    await explainer();
    expect(data()).to.have.lengthOf(0);
    const element = await explainer({ 'structured-data': '' });
    expect(data()).to.have.lengthOf(1);
    const page = JSON.parse(data()[0]!.textContent) as Record<string, unknown>;
    expect(page['@type']).to.equal('MedicalWebPage');
    expect(page).not.to.have.property('reviewedBy');
    expect(page).not.to.have.property('lastReviewed');
    expect(page['citation']).to.have.lengthOf(all(element, '.references > li').length);
    element.remove();
    expect(data()).to.have.lengthOf(0);
  });
});

describe('the fallback of <ketamine-explainer>', () => {
  it('hides plain words and links once the widget is up', async () => {
    const element = await fixture<KetamineExplainerElement>(
      html`<ketamine-explainer
        ><a href="tel:988">Call 988</a> · <a href="/more">More</a></ketamine-explainer
      >`,
    );
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('never hides a page that an unclosed tag swallowed', async () => {
    const element = await fixture<KetamineExplainerElement>(
      html`<ketamine-explainer
        ><main><p>The rest of the page</p></main></ketamine-explainer
      >`,
    );
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('opens contact with the clinic, and no script-bearing address', async () => {
    const element = await explainer({
      'contact-label': 'Ask us',
      'contact-url': '/visit',
      'contact-phone': '555 0100',
    });
    const links = all(element, '.contact a').map((link) => link.getAttribute('href'));
    expect(links[0]).to.match(/\/visit$/);
    expect(links[1]).to.equal('tel:5550100');
    await warningsDuring(async () => {
      const bad = await explainer({ 'contact-label': 'x', 'contact-url': 'javascript:alert(1)' });
      expect(all(bad, '.contact a')).to.be.empty;
    });
  });
});
