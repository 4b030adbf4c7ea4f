/**
 * A page's translator puts its own nodes where ours were, between any two steps. What is in view afterwards
 * must be what stands for the state: the same words as without it, in its language.
 */
import { expect } from '@open-wc/testing';
import '../../src/elements/crisis-banner/define.js';
import '../../src/elements/ketamine-explainer/define.js';
import '../../src/elements/symptom-check/define.js';
import '../../src/elements/tx-options-compare/define.js';
import type { LitElement } from 'lit';
import { leadingLines, symptomCheckPacks } from '../../src/content/locales.js';
import type { Settings } from '../../src/elements/symptom-check/messages.js';
import { countryOf } from '../../src/help/hrefs.js';
import { QuestionnaireElement } from '../../src/elements/symptom-check/questionnaire/questionnaire.js';
import { WAYS, readIn, translate } from '../support/translate.js';
import { Questions, instrument, words } from './symptom-check/support.js';

type Step = (element: LitElement, root: ShadowRoot) => void;

const set =
  (name: string, value: string | null): Step =>
  (element) =>
    value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
const click =
  (selector: string, nth = 0): Step =>
  (_, root) =>
    root.querySelectorAll<HTMLElement>(selector)[nth]!.click();
const key =
  (type: string): Step =>
  () =>
    document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));

/** What a page or a visitor changes while the widget stands there. */
const LIVES: Readonly<Record<string, readonly [string, Readonly<Record<string, Step>>]>> = {
  'crisis-banner': [
    '<crisis-banner quick-exit></crisis-banner>',
    {
      'another country': set('region', 'GB'),
      'an unknown one': set('region', 'XX'),
      'another language': set('lang', 'es'),
      'the first again': set('region', null),
      'a contact': set('contact-label', 'One clinic'),
      'its phone': set('contact-phone', '555-010-9999'),
      'another phone': set('contact-phone', '555-010-1111'),
      'a card': set('variant', 'card'),
      'Shift, down': key('keydown'),
      'Shift, once': key('keyup'),
      'Shift, down again': key('keydown'),
      'Shift, twice': key('keyup'),
    },
  ],
  'ketamine-explainer': [
    '<ketamine-explainer sections="what-is speed quiz"></ketamine-explainer>',
    {
      'other sections': set('sections', 'trd routes quiz'),
      'an answer of the quiz': click('fieldset input'),
      'another answer': click('fieldset input', 1),
      'a third': click('fieldset input', 2),
      accordion: set('layout', 'accordion'),
      'all sections': set('sections', null),
      tabs: set('layout', 'tabs'),
      'another tab': click('[role=tab]', 3),
      'another language': set('lang', 'es'),
      'another country': set('region', 'IE'),
      'a level': set('heading-level', '3'),
    },
  ],
  'tx-options-compare': [
    '<tx-options-compare options="ect rtms esketamine"></tx-options-compare>',
    {
      'one less': click('.picker input:checked', 0),
      'another one': click('.picker input:not(:checked)', 0),
      'what matters': click('[name^=matters]', 0),
      'what matters as well': click('[name^=matters]', 10),
      'less of the first': click('[name^=matters]', 1),
      'ready, yes': click('[name^=ready]', 0),
      'ready, not the second': click('[name^=ready]', 3),
      'ready, the third': click('[name^=ready]', 4),
      'ready, the fourth': click('[name^=ready]', 6),
      'ready, the second too': click('[name^=ready]', 2),
      'an answer': click('[name^=tx-options]', 0),
      'another answer': click('[name^=tx-options]', 1),
      'large type': click('[part=button]', 1),
      'another pair': (_, root) => {
        const select = root.querySelector('select')!;
        select.selectedIndex = 2;
        select.dispatchEvent(new Event('change'));
      },
      'normal type': click('[part=button]', 1),
      'all options': click('[part=button]', 0),
      'other rows': set('rows', 'cost what'),
      'another language': set('lang', 'es'),
      'another country': set('region', 'GB'),
    },
  ],
  'symptom-check': [
    '<symptom-check></symptom-check>',
    {
      'another instrument': set('instrument', 'gad-7'),
      'another country': set('region', 'GB'),
      'another language': set('lang', 'es'),
      'a third instrument': set('instrument', 'phq-2'),
    },
  ],
};

/** What can be read after each step of a life; `meanwhile` happens before each. */
async function live(
  [html, steps]: (typeof LIVES)[string],
  meanwhile: (root: ShadowRoot) => void,
): Promise<Readonly<Record<string, string>>> {
  const box = document.createElement('div');
  box.style.width = '1200px';
  document.body.append(box);
  box.innerHTML = html;
  const element = box.firstElementChild as LitElement;
  const root = (): ShadowRoot => element.shadowRoot!;
  const read: Record<string, string> = {};
  await settled(element);
  for (const [name, act] of Object.entries(steps)) {
    meanwhile(root());
    act(element, root());
    await settled(element);
    read[name] = readIn(root());
  }
  box.remove();
  return read;
}

async function settled(element: LitElement): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

describe('with a page’s translator at work', () => {
  for (const [tag, life] of Object.entries(LIVES))
    for (const [name, way] of Object.entries(WAYS))
      it(`<${tag}> says what holds, whatever it was before: one that ${name}`, async () => {
        const untouched = await live(life, () => {});
        const translated = await live(life, (root) => translate(root, way));
        expect(translated).to.deep.equal(untouched);
      });

  for (const [name, way] of Object.entries(WAYS)) {
    it(`the question in view is the one that is answered: one that ${name}`, async () => {
      const { items, functional } = instrument('phq-9');
      const published = words.instruments.instruments['phq-9']!;
      const questions = await Questions.show();
      const { element } = questions;
      const next = async (): Promise<void> => {
        translate(questions.root, way);
        questions.root.querySelector<HTMLElement>('main .primary')!.click();
        await element.updateComplete;
      };
      await next();
      for (const [at, { id }] of items.entries()) {
        // Once without an answer, for the errors come and go as well.
        await next();
        expect(readIn(questions.screen)).to.contain(words.question.problem.toUpperCase());
        const read = readIn(questions.root.querySelector('main legend')!);
        expect(read).to.contain(published.items[id]!.toUpperCase());
        for (const other of items.filter((each) => each.id !== id))
          expect(read).not.to.contain(published.items[other.id]!.toUpperCase());
        expect(questions.title.toUpperCase()).to.equal(`QUESTION ${at + 1} OF 9`);
        translate(questions.root, way);
        await questions.pick(at % 4);
        expect(element.session!.answers[id]).to.equal(at % 4);
        await next();
      }
      expect(readIn(questions.screen)).to.contain(published.functional!.toUpperCase());
      translate(questions.root, way);
      await questions.pick(2);
      expect(element.session!.answers[functional!.id]).to.equal(2);
      await next();
      const rows = [...questions.root.querySelectorAll('main dl > div')].map(readIn);
      for (const [at, { id }] of items.entries()) {
        expect(rows[at]).to.contain(published.items[id]!.toUpperCase());
        const option = words.instruments.optionLists['frequency']![at % 4]!;
        expect(rows[at]).to.contain(option.toUpperCase());
      }
      await next();
      expect(readIn(questions.screen)).to.contain('YOUR TOTAL IS 12 OF 27.');
    });

    it(`all questions on one page tell what is missing as it is: one that ${name}`, async () => {
      const settings = { instrument: 'gad-7', layout: 'list' } as const;
      const read = async (meanwhile: (root: ShadowRoot) => void): Promise<string[]> => {
        const questions = await Questions.show(settings);
        const set = (some: Partial<Settings>): void => {
          questions.element.settings = { ...questions.element.settings!, ...some };
        };
        const all: string[] = [];
        for (const act of [
          () => questions.root.querySelector<HTMLElement>('main .primary')!.click(),
          () => questions.root.querySelector<HTMLElement>('main .primary')!.click(),
          () => void questions.pick(1, 2),
          () => void questions.pick(1, 0),
          () => void questions.pick(3, 5),
          () => set({ country: countryOf('GB', leadingLines) }),
          () => set({ instrument: 'phq-2' }),
          () => set({ words: symptomCheckPacks.es }),
        ]) {
          meanwhile(questions.root);
          act();
          await settled(questions.element);
          all.push(readIn(questions.screen));
        }
        return all;
      };
      expect(await read((root) => translate(root, way))).to.deep.equal(await read(() => {}));
    });
  }

  it('numbers, keywords and the published wording keep out of its hands', async () => {
    for (const [tag, [html]] of Object.entries(LIVES)) {
      const box = document.createElement('div');
      document.body.append(box);
      box.innerHTML = html;
      const element = box.firstElementChild as LitElement;
      await settled(element);
      const links = [...element.shadowRoot!.querySelectorAll('a')].filter(({ href }) =>
        /^(tel|sms):/.test(href),
      );
      const before = links.map(({ textContent }) => textContent);
      expect(links.length, tag).to.be.above(1);
      for (const way of Object.values(WAYS)) translate(element.shadowRoot!, way, true);
      expect(links.map(({ textContent }) => textContent)).to.deep.equal(before);
      box.remove();
    }
    const questions = await Questions.show();
    const before = questions.text;
    expect(questions.element).to.be.instanceOf(QuestionnaireElement);
    for (const way of Object.values(WAYS)) translate(questions.root, way, true);
    expect(questions.text).to.equal(before);
  });
});
