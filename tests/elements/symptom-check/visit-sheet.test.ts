import { expect } from '@open-wc/testing';
import { symptomCheckPacks } from '../../../src/content/locales.js';
import { readSheet, sheetText, type VisitSheet } from '../../../src/visit/visit-sheet.js';
import { warningsDuring } from '../../support/console.js';
import { Questions, clear, words } from './support.js';

const { take } = words;
const SHEET: VisitSheet = {
  title: 'My visit sheet',
  language: 'en',
  sections: [
    { lines: ['Date: Today'] },
    { title: 'What I want to ask', lines: ['Will it hurt?'] },
    { title: 'Notes', lines: ['', ''] },
  ],
};
const CALM = [0, 0, 0, 0, 0, 0, 0, 0, 0];
const CRISIS = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
const BOTH = [take.printBoth, take.copyBoth, take.textBoth];

/** The buttons of the screen in view. */
const labels = ({ screen }: Questions): readonly string[] =>
  [...screen.querySelectorAll('button')].map(({ textContent }) => textContent.trim());

describe('a visit sheet in the frame', () => {
  afterEach(clear);

  it('is offered with every finished result, and nowhere before it', async () => {
    for (const values of [CALM, CRISIS]) {
      const questions = await Questions.show({ sheet: SHEET });
      await questions.answer(values);
      expect(labels(questions)).not.to.include.members([take.printBoth]);
      await questions.press(words.check.result);
      expect(labels(questions)).to.include.members(BOTH);
    }
  });

  it('is not offered where there is none', async () => {
    const questions = await Questions.show();
    await questions.finish(CALM);
    expect(labels(questions)).not.to.include.members([take.printBoth]);
    expect(questions.text).not.to.include(take.sheet);
  });

  it('tells the page the same for every set of answers, whenever the sheet comes or changes', async () => {
    const runs: string[] = [];
    for (const values of [CALM, [...CALM.slice(1), 1, 0], CRISIS]) {
      const questions = await Questions.show();
      const { element } = questions;
      element.style.width = '360px';
      const settings = element.settings!;
      await questions.answer(values);
      element.settings = { ...settings, sheet: SHEET };
      await element.updateComplete;
      await questions.press(words.check.result);
      element.settings = { ...settings, sheet: { ...SHEET, title: 'Another' } };
      await element.updateComplete;
      runs.push(JSON.stringify(questions.sent));
    }
    expect(new Set(runs).size).to.equal(1);
  });

  it('sends nothing for a sheet that only changes', async () => {
    const questions = await Questions.show({ sheet: SHEET });
    await questions.finish(CRISIS);
    const before = questions.sent.length;
    questions.element.settings = {
      ...questions.element.settings!,
      sheet: { ...SHEET, sections: [{ lines: Array.from({ length: 50 }, () => 'More') }] },
    };
    await questions.element.updateComplete;
    expect(questions.sent).to.have.lengthOf(before);
  });

  it('has room in the height that the page is told', async () => {
    const height = async (sheet?: VisitSheet): Promise<number> => {
      const questions = await Questions.show({ sheet });
      questions.element.style.width = '360px';
      await questions.finish(CALM);
      const told = questions.heights.at(-1)!;
      expect(questions.screen.getBoundingClientRect().height).to.be.at.most(told);
      return told;
    };
    expect(await height(SHEET)).to.be.greaterThan(await height());
  });

  it('is on paper only after the press for both', async () => {
    const questions = await Questions.show({ sheet: SHEET });
    await questions.finish(CRISIS);
    const paper = (): string => questions.root.querySelector('.paper')!.textContent;
    const original = window.print.bind(window);
    const papers: string[] = [];
    window.print = () => papers.push(paper());
    expect(paper()).not.to.include('Will it hurt?');
    await questions.press(take.printBoth);
    await questions.element.updateComplete;
    await questions.press(take.print);
    await questions.element.updateComplete;
    window.print = original;
    expect(papers).to.have.lengthOf(2);
    expect(papers[0]).to.include('27 of 27').and.to.include('Will it hurt?');
    expect(papers[1]).to.include('27 of 27').and.not.to.include('Will it hurt?');
  });

  it('goes with the copied text, after the result', async () => {
    const questions = await Questions.show({ sheet: SHEET });
    await questions.finish(CRISIS);
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    await questions.press(take.copyBoth);
    await questions.press(take.copy);
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied[0]).to.include('27 of 27');
    expect(copied[0]?.endsWith(sheetText(SHEET))).to.equal(true);
    expect(copied[1]).to.include('27 of 27').and.not.to.include('Will it hurt?');
  });

  it('is offered in Spanish, too', async () => {
    const questions = await Questions.show({ sheet: SHEET, language: 'es' });
    const { es } = symptomCheckPacks;
    await questions.press(es.start.begin);
    for (let item = 0; item < 9; item++) {
      await questions.pick(0);
      await questions.press(es.question.next);
    }
    await questions.press(es.check.result);
    expect(labels(questions)).to.include(es.take.printBoth);
  });
});

describe('what a page hands in as a visit sheet', () => {
  it('is taken as it is when it is one', () => {
    expect(readSheet(document.createElement('p'), SHEET)).to.deep.equal(SHEET);
  });

  for (const wrong of [
    'a text',
    {},
    { title: 'No sections' },
    { title: 1, sections: [] },
    { title: 'A', sections: [{ lines: 'text' }] },
    { title: 'A', sections: [{ lines: [{ toString: () => 'x' }] }] },
    { title: 'A', sections: [null] },
  ]) {
    it(`is left out with a warning when it is not: ${JSON.stringify(wrong)}`, async () => {
      let read: unknown = SHEET;
      const said = await warningsDuring(() => {
        read = readSheet(document.createElement('p'), wrong);
      });
      expect(read).to.equal(undefined);
      expect(said.join()).to.include('visitSheet');
    });
  }
});
