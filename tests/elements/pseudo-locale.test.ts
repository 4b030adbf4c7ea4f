import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/crisis-banner/define.js';
import '../../src/elements/ketamine-explainer/define.js';
import '../../src/elements/tx-options-compare/define.js';
import {
  txOptionsComparePacks,
  crisisBannerPacks,
  ketamineExplainerPacks,
  symptomCheckPacks,
} from '../../src/content/locales.js';
import { sheetOf } from '../../src/elements/tx-options-compare/decide/sheet.js';
import { sheetText } from '../../src/visit/visit-sheet.js';
import { all, compare, viewOf } from './tx-options-compare/decide-support.js';
import { Questions, clear, words } from './symptom-check/support.js';

/** Names that come from facts, dates and numbers, which no language pack translates. */
const UNTRANSLATED =
  '.references, .about, .onset svg, .lines .note, .who strong, .mark-number, .cite, span[lang]';

/** Every word of a pack, marked and half as long again, as in a wordy language. */
function lengthen(node: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && !isId(node, key)) {
      node[key] = `⟦${value.replace(/\p{L}{4,}/gu, (word) => word + word.slice(0, 3))}⟧`;
    } else if (value && typeof value === 'object' && key !== 'cite' && key !== 'translation') {
      lengthen(value as Record<string, unknown>);
    }
  }
}

/** Ids and dates, not words; a glossary entry's `term` is its name, a piece's is an id. */
function isId(node: Record<string, unknown>, key: string): boolean {
  return (
    /^(cite|status|published|reviewBy)$/.test(key) || (key === 'term' && !('definition' in node))
  );
}

/** Words that show without the marks of the pack: typed into a template. */
function typedIn(root: ShadowRoot): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? '';
    if (!parent || /[⟦⟧]/.test(text) || parent.closest(UNTRANSLATED) || !/\p{L}{3,}/u.test(text))
      continue;
    // A sentence may be cut by a term or a citation: the block that holds it carries the marks.
    const block = parent.closest(
      'p, li, dd, dt, h2, h3, h4, h5, h6, label, legend, summary, figcaption, button, a, span, th, td, strong, div',
    );
    if (!/[⟦⟧]/.test(block?.textContent ?? '')) found.push(text.trim());
  }
  return found;
}

describe('in a wordy language that nobody speaks', () => {
  before(() => {
    lengthen(crisisBannerPacks.en);
    lengthen(ketamineExplainerPacks.en);
    lengthen(symptomCheckPacks.en);
    lengthen(txOptionsComparePacks.en);
  });

  for (const markup of [
    html`<crisis-banner></crisis-banner>`,
    html`<crisis-banner variant="card"></crisis-banner>`,
    html`<ketamine-explainer></ketamine-explainer>`,
    html`<ketamine-explainer layout="accordion"></ketamine-explainer>`,
    html`<tx-options-compare></tx-options-compare>`,
  ]) {
    it(`fits 320 px and types no word of its own: ${markup.strings[0]}`, async () => {
      const box = await fixture<HTMLElement>(html`<div lang="en" class="narrow">${markup}</div>`);
      box.style.width = '320px';
      const element = box.firstElementChild as HTMLElement;
      for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(element.scrollWidth, 'sticks out').to.be.at.most(320);
      expect(typedIn(element.shadowRoot!)).to.deep.equal([]);
    });
  }

  it('types no word of its own on the visit sheet', () => {
    const marks = { cost: 'very', given: 'some' } as const;
    const view = viewOf({ marks, ownQuestions: '⟦?⟧' });
    const around = { date: '', help: [], address: '' };
    const lines = sheetText(sheetOf(view, around)).split('\n');
    const typed = lines.filter((line) => /\p{L}{3,}/u.test(line) && !/[⟦⟧]/.test(line));
    expect(typed).to.deep.equal([]);
  });

  it('fits what is told of the options into 320 px, and every word of it is the pack’s', async () => {
    const element = await compare();
    element.parentElement!.style.width = '320px';
    for (const group of all(element, 'fieldset')) group.querySelector('input')?.click();
    await element.updateComplete;
    expect(element.scrollWidth, 'sticks out').to.be.at.most(320);
    expect(typedIn(element.shadowRoot!)).to.deep.equal([]);
  });

  for (const dir of ['ltr', 'rtl']) {
    /** A questionnaire at 320 px, and a check that the screen in view fits. */
    const narrow = async (
      layout: 'steps' | 'list',
    ): Promise<{ questions: Questions; fits: (where: string) => void }> => {
      document.documentElement.dir = dir;
      const questions = await Questions.show({ layout, style: { direction: dir } });
      const { element, screen, root } = questions;
      const told = questions.heights.length;
      element.style.width = '320px';
      while (questions.heights.length === told) await new Promise(requestAnimationFrame);
      const box = element.getBoundingClientRect();
      const fits = (where: string): void => {
        expect(screen.scrollWidth, `${where} sticks out`).to.be.at.most(320);
        for (const each of screen.querySelectorAll('*')) {
          const { left, right, width } = each.getBoundingClientRect();
          // What only ears get is cut to a pixel, and its words reach out of that unseen.
          if (width <= 1 || each.closest('.visually-hidden')) continue;
          // A drawing cuts off its own parts; engines measure those with or without their strokes.
          if (each.parentElement?.closest('svg')) continue;
          expect(right, `${where}: ${each.outerHTML.slice(0, 80)}`).to.be.at.most(box.right + 0.5);
          expect(left, `${where}: ${each.outerHTML.slice(0, 80)}`).to.be.at.least(box.left - 0.5);
        }
        expect(screen.getBoundingClientRect().height, `${where} is cut off`).to.be.at.most(
          questions.heights.at(-1) ?? 0,
        );
        expect(typedIn(root), where).to.deep.equal([]);
      };
      return { questions, fits };
    };

    afterEach(() => {
      document.documentElement.removeAttribute('dir');
      clear();
    });

    it(`fits every screen of the questionnaire into 320 px and types no word of its own, ${dir}`, async () => {
      const { questions, fits } = await narrow('steps');
      fits('start');
      await questions.press(words.start.begin);
      await questions.press(words.question.next);
      fits('error');
      for (let item = 1; item <= 10; item++) {
        await questions.pick(2);
        fits(`question ${item}`);
        await questions.press(words.question.next);
      }
      fits('check');
      await questions.press(words.check.result);
      fits('result');
    });

    it(`fits a list, its errors and its result into 320 px, ${dir}`, async () => {
      const { questions, fits } = await narrow('list');
      await questions.press(words.start.begin);
      fits('list');
      await questions.pick(3, 8);
      await questions.press(words.check.result);
      fits('errors');
      for (let item = 0; item < 10; item++) await questions.pick(2, item);
      await questions.press(words.check.result);
      fits('result');
    });

    it(`tells the page the same heights for other answers, ${dir}`, async () => {
      const told = new Set<string>();
      for (const value of [0, 1, 3]) {
        const { questions } = await narrow('steps');
        await questions.finish(Array.from({ length: value ? 10 : 9 }, () => value));
        told.add(JSON.stringify(questions.heights));
        clear();
      }
      expect([...told]).to.have.lengthOf(1);
    });
  }
});
