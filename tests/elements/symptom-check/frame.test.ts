import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { render } from 'lit';
import { SymptomCheckElement } from '../../../src/elements/symptom-check/symptom-check.js';
import { register } from '../../../src/core/register.js';
import { warningsDuring } from '../../support/console.js';

register('symptom-check', SymptomCheckElement);

const frameOf = (element: Element): HTMLIFrameElement | null =>
  element.shadowRoot!.querySelector('iframe');
const hrefs = (element: Element): (string | null)[] =>
  [...element.shadowRoot!.querySelectorAll('.crisis-help a')].map((a) => a.getAttribute('href'));

/** The widget on the page, once its questions are there. They may be at once: listened for before. */
async function ready(markup = html`<symptom-check></symptom-check>`): Promise<SymptomCheckElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const came = oneEvent(box, 'care-ready');
  render(markup, box);
  await came;
  return box.querySelector('symptom-check')!;
}

describe('the frame around the questions', () => {
  beforeEach(() => {
    SymptomCheckElement.frameScript = '/built/symptom-check.frame.js';
  });

  it('has an origin of its own: the page can’t look inside', async () => {
    const frame = frameOf(await ready());
    expect(frame?.contentDocument).to.equal(null);
    expect(() => frame?.contentWindow?.document).to.throw();
    expect(frame?.sandbox.contains('allow-same-origin')).to.equal(false);
  });

  it('gets the height that its questions ask for', async () => {
    const frame = frameOf(await ready());
    const height = parseFloat(frame?.style.blockSize ?? '');
    expect(height).to.be.greaterThan(300);
  });

  it('stands beside crisis help, which is there whatever becomes of it', async () => {
    SymptomCheckElement.frameScript = '/nowhere.js';
    const box = await fixture<HTMLElement>(html`<div><symptom-check></symptom-check></div>`);
    expect(hrefs(box.querySelector('symptom-check')!)).to.include.members(['tel:911', 'tel:988']);
  });

  it('fires care-ready once and nothing else', async () => {
    const heard: string[] = [];
    const types = ['care-ready', 'care-error', 'care-share', 'change', 'input', 'message'];
    const hear = ({ type }: Event): number => heard.push(type);
    for (const type of types) window.addEventListener(type, hear);
    const element = await ready();
    element.lang = 'es';
    await element.updateComplete;
    element.setAttribute('theme', 'dark');
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const type of types) window.removeEventListener(type, hear);
    expect(heard).to.deep.equal(['care-ready']);
  });

  it('comes up beside an address of a contact that is none, and says so', async () => {
    const said = await warningsDuring(async () => {
      const element = await ready(html`<symptom-check contact-url="http://["></symptom-check>`);
      expect(frameOf(element)?.hidden).to.equal(false);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('contact-url="http://["');
  });

  it('starts anew where it is moved on the page', async () => {
    const element = await ready();
    const box = document.createElement('div');
    element.parentElement?.append(box);
    box.append(element);
    const before = frameOf(element);
    await new Promise((resolve) => before?.addEventListener('load', resolve, { once: true }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(parseFloat(frameOf(element)?.style.blockSize ?? '')).to.be.greaterThan(300);
  });

  it('warns and offers no sharing while the site doesn’t say what goes where', async () => {
    const said = await warningsDuring(() => ready(html`<symptom-check share></symptom-check>`));
    expect(said.join()).to.include('share-label');
    const more = await warningsDuring(() =>
      ready(html`<symptom-check share share-label="Send"></symptom-check>`),
    );
    expect(more.join()).to.include('share-note');
  });

  it('names a bad instrument or layout once and shows the default', async () => {
    const said = await warningsDuring(() =>
      ready(html`<symptom-check instrument="phq9" layout="grid"></symptom-check>`),
    );
    expect(said).to.have.lengthOf(2);
    expect(said.join()).to.include('phq-9, phq-2, gad-7');
  });

  it('is named after the questionnaire, in the page’s language', async () => {
    const element = await ready(html`<symptom-check lang="es" instrument="gad-7"></symptom-check>`);
    expect(frameOf(element)?.title).to.include('GAD-7 de ansiedad');
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal(
      'Cuestionario GAD-7 de ansiedad',
    );
  });

  it('shows no questions where no file is known to draw them, and says why to the site', async () => {
    SymptomCheckElement.frameScript = '';
    let element: Element | null = null;
    const said = await warningsDuring(async () => {
      const box = await fixture<HTMLElement>(
        html`<div>
          <symptom-check><a href="/more">More</a></symptom-check>
        </div>`,
      );
      element = box.querySelector('symptom-check');
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('address');
    expect(frameOf(element!)).to.equal(null);
    expect(hrefs(element!)).to.include('tel:988');
    const fallback = (element as unknown as Element).querySelector('a');
    expect(fallback?.checkVisibility()).to.equal(true);
  });

  for (const kind of ['', '?module']) {
    it(`comes up under a strict policy without a breach, as a ${kind ? 'module' : 'classic'} script`, async () => {
      // Made when they are first asked for, which can take longer than any wait here.
      for (const name of ['symptom-check', 'symptom-check.frame']) await fetch(`/built/${name}.js`);
      const page = await fixture<HTMLIFrameElement>(
        html`<iframe
          title="Strict"
          src="/strict/symptom-check${kind}"
          width="400"
          height="900"
        ></iframe>`,
      );
      const inside = page.contentWindow!;
      const breaches: string[] = [];
      inside.document.addEventListener('securitypolicyviolation', (event) => {
        breaches.push(event.violatedDirective);
      });
      const frame = (): HTMLIFrameElement | null | undefined =>
        inside.document.querySelector('symptom-check')?.shadowRoot?.querySelector('iframe');
      while (!frame()?.style.blockSize) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(parseFloat(frame()?.style.blockSize ?? '')).to.be.greaterThan(300);
      expect(frame()?.contentDocument).to.equal(null);
      expect(breaches).to.deep.equal([]);
    });
  }
});
