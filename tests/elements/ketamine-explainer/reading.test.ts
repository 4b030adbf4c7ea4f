import { expect, nextFrame } from '@open-wc/testing';
import { explainerFacts } from '../../../src/content/locales.js';
import { press } from '../../support/keys.js';
import { all, explainer, one } from './support.js';

const active = (element: { shadowRoot: ShadowRoot | null }) => element.shadowRoot!.activeElement;

describe('citations of <ketamine-explainer>', () => {
  it('numbers sources in reading order and lists each cited one once', async () => {
    const element = await explainer();
    const numbers = all(element, 'a.cite').map((link) => Number(link.lastChild?.textContent));
    const firsts = numbers.filter((number, index) => numbers.indexOf(number) === index);
    expect(firsts).to.deep.equal(firsts.map((_, index) => index + 1));
    expect(all(element, '.references > li')).to.have.lengthOf(firsts.length);
  });

  it('leads to the reference and back to the very place it came from', async () => {
    const element = await explainer();
    const links = all(element, 'a.cite').filter(
      ({ dataset }) => dataset['ref'] === 'fda_spravato_label',
    );
    const second = links[1]!;
    second.click();
    await nextFrame();
    expect(active(element)?.id).to.equal('ref-fda_spravato_label');
    (active(element)?.querySelector('.back') as HTMLElement).click();
    await nextFrame();
    expect(active(element)).to.equal(second);
  });

  it('opens the references where they are closed', async () => {
    const element = await explainer({ layout: 'accordion' });
    one(element, 'a.cite').click();
    await nextFrame();
    expect((one(element, 'details.references') as HTMLDetailsElement).open).to.equal(true);
  });

  it('links a DOI or PubMed only where the record was verified', async () => {
    const element = await explainer();
    const records = Object.values(explainerFacts.references);
    const dois = all(element, '.references a[href^="https://doi.org/"]').length;
    expect(dois).to.be.at.most(records.filter(({ doi }) => doi).length);
    expect(dois).to.be.above(10);
    for (const wrong of [
      's41380-023-02290-2',
      '17020217',
      '37577595',
      '37777595',
      '28571477',
      '23765108',
    ]) {
      expect(one(element, '.references').textContent).not.to.include(wrong);
    }
  });
});

describe('glossary terms of <ketamine-explainer>', () => {
  it('explains a term by key and by tap, one at a time, and closes by Escape', async () => {
    const element = await explainer();
    const [first, second] = all(element, '.term button');
    const shown = () => all(element, '.definition').filter((each) => each.checkVisibility());
    first?.focus();
    await press('Enter');
    expect(first?.ariaExpanded).to.equal('true');
    expect(shown()).to.have.lengthOf(1);
    second?.click();
    expect(first?.ariaExpanded).to.equal('false');
    expect(shown()).to.have.lengthOf(1);
    second?.focus();
    await press('Escape');
    expect(shown()).to.be.empty;
  });

  it('opens under the mouse, stays while the pointer is on the definition, and goes with it', async () => {
    const element = await explainer();
    const term = one(element, '.term');
    const over = (target: Element) =>
      target.dispatchEvent(
        new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }),
      );
    over(term.querySelector('button')!);
    expect(one(element, '.definition').checkVisibility()).to.equal(true);
    over(term.querySelector('.definition')!);
    expect(one(element, '.definition').checkVisibility()).to.equal(true);
    over(one(element, '#title'));
    expect(one(element, '.definition').checkVisibility()).to.equal(false);
  });

  it('keeps a definition open when the widget renders again', async () => {
    const element = await explainer();
    one(element, '.term button').click();
    element.requestUpdate();
    await element.updateComplete;
    expect(one(element, '.definition').checkVisibility()).to.equal(true);
  });
});

/** The address changes as by a link; a real one would end the runner's page. */
async function goTo(id: string): Promise<void> {
  history.replaceState(null, '', `#${id}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
  await nextFrame();
}

describe('deep links of <ketamine-explainer>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens and focuses the section that the page address names', async () => {
    const element = await explainer({ layout: 'accordion' });
    await goTo('lasting');
    expect(active(element)?.id).to.equal('lasting');
    expect((one(element, 'details.lasting') as HTMLDetailsElement).open).to.equal(true);
  });

  it('leaves alone an id that the page itself uses', async () => {
    const element = await explainer();
    const own = document.createElement('div');
    own.id = 'lasting';
    document.body.append(own);
    await goTo('lasting');
    expect(active(element)).to.equal(null);
    own.remove();
  });

  it('listens no more once it left the page', async () => {
    const element = await explainer({ layout: 'accordion' });
    element.remove();
    await goTo('speed');
    expect((one(element, 'details.speed') as HTMLDetailsElement).open).to.equal(false);
  });
});

describe('the questions of <ketamine-explainer>', () => {
  it('explains a right and a wrong answer, and tells nobody', async () => {
    const element = await explainer();
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    for (const type of ['change', 'care-ready', 'care-error', 'care-share']) {
      element.addEventListener(type, listen);
    }
    const before = element.outerHTML;
    const { id, options, right } = explainerFacts.quiz[0]!;
    const radios = all(element, `input[name$="${id}"]`);
    const answer = radios[0]?.closest('fieldset')?.querySelector('.answer');
    for (const [index, option] of options.entries()) {
      radios[index]?.click();
      await element.updateComplete;
      expect(answer?.querySelector('strong')?.textContent).to.equal(
        option === right ? 'That is right.' : 'Not quite.',
      );
    }
    expect(element.outerHTML).to.equal(before);
    expect(heard).to.be.empty;
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });
});
