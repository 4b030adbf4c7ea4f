import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { SymptomCheckElement } from '../../../src/elements/symptom-check/symptom-check.js';
import { register } from '../../../src/core/register.js';
import { sheetText, type VisitSheet } from '../../../src/visit/visit-sheet.js';
import { all, compare, press, step, type, words } from './decide-support.js';

type Questionnaire = HTMLElement & { visitSheet?: VisitSheet | null | undefined };

const { sheet } = words;
const text = (element: Questionnaire): string =>
  element.visitSheet ? sheetText(element.visitSheet) : '';

async function questionnaire(): Promise<Questionnaire> {
  const box = await fixture<HTMLElement>(html`<div><symptom-check></symptom-check></div>`);
  return box.querySelector('symptom-check')!;
}

/** One that runs. Its event is waited for before it stands on the page: it may come at once. */
async function running(): Promise<Questionnaire> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('symptom-check') as Questionnaire;
  const ready = oneEvent(element, 'care-ready');
  box.append(element);
  await ready;
  return element;
}

describe('the way of the sheet to the questionnaire', function () {
  // The questionnaire's file is built when it is first asked for.
  this.timeout(60_000);

  // This test comes first: nothing here is defined before it.
  it('reaches one that is defined later', async () => {
    const element = await questionnaire();
    expect(customElements.get('symptom-check')).to.equal(undefined);
    await compare();
    expect(text(element)).to.include(sheet.title);
    SymptomCheckElement.frameScript = '/built/symptom-check.frame.js';
    register('symptom-check', SymptomCheckElement);
    await oneEvent(element, 'care-ready');
    expect(Object.hasOwn(element, 'visitSheet'), 'hides the accessor').to.equal(false);
    expect(text(element)).to.include(sheet.title);
  });

  it('offers the way there once it runs, and leads to its title', async () => {
    const element = await compare();
    expect(step(element, 'next').innerText).not.to.include(sheet.withAnswers);
    const other = await running();
    await waitUntil(() => step(element, 'next').innerText.includes(sheet.withAnswers));
    const { hash } = location;
    await press(element, sheet.toQuestionnaire);
    expect(document.activeElement).to.equal(other);
    expect(other.shadowRoot?.activeElement?.localName).to.equal('h2');
    expect(location.hash).to.equal(hash);
  });

  it('reaches one that comes later, follows each change and ends with the comparison', async () => {
    const element = await compare();
    const other = await running();
    await waitUntil(() => text(other) !== '');
    await type(element, words.questions.own, 'Will it hurt?');
    expect(text(other)).to.include('Will it hurt?');
    element.remove();
    expect(other.visitSheet).to.equal(undefined);
  });

  it('leaves a sheet alone that the page itself gave', async () => {
    const other = await questionnaire();
    const element = await compare();
    const own: VisitSheet = { title: 'The clinic’s', sections: [] };
    other.visitSheet = own;
    element.remove();
    expect(other.visitSheet).to.equal(own);
  });

  it('comes from the comparison touched last, and from the one before when that goes', async () => {
    const [first, second] = [await compare(), await compare()];
    const other = await questionnaire();
    await waitUntil(() => text(other) !== '');
    await type(first, words.questions.own, 'Of the first?');
    await type(second, words.questions.own, 'Of the second?');
    expect(text(other)).to.include('Of the second?');
    // Drawn again, not touched.
    first.requestUpdate();
    await first.updateComplete;
    expect(text(other)).to.include('Of the second?');
    all(first, 'textarea')[0]!.focus();
    await first.updateComplete;
    expect(text(other)).to.include('Of the first?');
    first.remove();
    await second.updateComplete;
    expect(text(other)).to.include('Of the second?');
    second.remove();
    expect(other.visitSheet).to.equal(undefined);
  });

  it('is there again after its comparison was moved on the page', async () => {
    const element = await compare();
    const other = await questionnaire();
    await waitUntil(() => text(other) !== '');
    element.parentElement!.parentElement!.append(element);
    await element.updateComplete;
    expect(text(other)).to.include(sheet.title);
    element.remove();
  });

  it('changes nothing that the page sees of the questionnaire', async () => {
    const other = await running();
    const before = other.outerHTML;
    const element = await compare();
    await type(element, words.questions.own, 'Will it hurt?');
    expect(other.outerHTML).to.equal(before);
    expect(all(element, '[role="status"]').length).to.be.greaterThan(0);
  });
});
