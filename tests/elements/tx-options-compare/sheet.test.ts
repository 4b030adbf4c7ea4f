import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import { txOptionsComparePacks } from '../../../src/content/locales.js';
import { sheetOf } from '../../../src/elements/tx-options-compare/decide/sheet.js';
import { sheetStyles, sheetText, sheetView } from '../../../src/visit/visit-sheet.js';
import {
  all,
  compare,
  facts,
  one,
  pick,
  press,
  type,
  viewOf,
  words,
  type Compare,
} from './decide-support.js';

const { sheet } = words;
const AROUND = { date: 'Today', help: ['Call 988'], address: 'https://clinic.test/compare' };
const lines = (title: string, ...rest: Parameters<typeof viewOf>): readonly string[] => {
  const { sections } = sheetOf(viewOf(...rest), AROUND);
  return sections.find((each) => each.title === title)?.lines ?? [];
};

describe('the visit sheet as data', () => {
  it('holds the date, the options, the questions, room for notes, crisis help and its sources', () => {
    const text = sheetText(sheetOf(viewOf(), AROUND));
    for (const part of [
      'Date: Today',
      ...facts.options.map(({ id }) => words.options[id]!.name),
      ...Object.values(words.questions.blocks),
      '____',
      'Call 988',
      AROUND.address,
      'Not yet reviewed by a clinician',
      words.notAdvice.title,
    ]) {
      expect(text).to.include(part);
    }
  });

  it('names the compared options alone', () => {
    const options = lines(sheet.compared, {}, ['ect', 'keep-going']);
    expect(options).to.have.lengthOf(2);
    expect(options.join()).to.include(words.options['ect']!.name);
    expect(options.join()).not.to.include('TMS');
  });

  it('tells what was marked, the strongest first, with what sets the options apart', () => {
    const marks = { cost: 'some', given: 'very', onset: 'no' } as const;
    const told = lines(sheet.matters, { marks, otherMatters: 'My children' }, ['ect', 'vns']);
    expect(told.map((each) => each.split('\n')[0])).to.deep.equal([
      `${words.values.domains['given']!.label}: ${words.values.levels.very}`,
      `${words.values.domains['cost']!.label}: ${words.values.levels.some}`,
      `${words.values.domains['onset']!.label}: ${words.values.levels.no}`,
      'My children',
    ]);
    expect(told[0]).to.include('Needs anesthesia: ECT and VNS.');
    expect(told[2]).not.to.include('\n');
  });

  it('says of every option the same rows, those of what matters first', () => {
    const marks = { cost: 'very' } as const;
    for (const ids of [['ect', 'vns'], facts.options.map(({ id }) => id)]) {
      const rows = lines(sheet.compared, { marks }, ids).map((each) =>
        each
          .split('\n')
          .slice(1)
          .map((line) => line.split(':')[0])
          .join(),
      );
      expect(new Set(rows).size, ids.join()).to.equal(1);
      expect(rows[0]).to.include(words.rows['what']!.title);
    }
    const [first] = lines(sheet.compared, { marks }, ['ect', 'vns']);
    expect(first).to.include(words.rows['cost']!.title);
  });

  it('takes own questions line by line after ours', () => {
    const asked = lines(sheet.questions, { ownQuestions: ' Will it hurt?\n\nMay I work? ' });
    expect(asked.slice(-2)).to.deep.equal(['Will it hurt?', 'May I work?']);
    expect(asked).to.have.lengthOf(Object.keys(words.questions.blocks).length + 2);
  });

  it('names the two in view where cards show and nobody picked', () => {
    const few = ['ect', 'esketamine', 'vns', 'keep-going'];
    const sections = (state: Parameters<typeof viewOf>[0], narrow: boolean): string => {
      const made = sheetOf({ ...viewOf(state, few), narrow }, AROUND).sections;
      return made.find(({ title }) => title === sheet.compared)!.lines.join();
    };
    const named = (said: string): string[] =>
      few.filter((id) => said.includes(words.options[id]!.name));
    const pair = ['vns', 'ect'] as const;
    expect(named(sections({ pair }, true))).to.have.members(['vns', 'ect']);
    expect(named(sections({ pair }, false))).to.deep.equal(few);
    expect(named(sections({ pair, picked: new Set(few) }, true))).to.deep.equal(few);
  });

  it('lets very many lines run on, so that they fit', () => {
    const ownQuestions = Array.from({ length: 40 }, (_, index) => `Question ${index}?`).join('\n');
    const asked = lines(sheet.questions, { ownQuestions });
    expect(asked.at(-1)).to.match(/^Question 0\? · .* · Question 39\?$/);
  });

  it('is the same sheet whoever asks for it', () => {
    expect(sheetOf(viewOf(), AROUND)).to.deep.equal(sheetOf(viewOf(), AROUND));
  });
});

describe('the visit sheet’s length', () => {
  /** US Letter less margins of 1.5 cm, in px; A4 is narrower by 23 px and longer by 132. */
  const PAPER = { width: 703, height: 2 * 943 };
  const WORDS = 'What will it be like for me, and who can drive me home? '.repeat(20).slice(0, 800);

  it('is two pages at most, whatever is compared, marked and typed', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.width = `${PAPER.width}px`;
    const root = box.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(sheetStyles.cssText);
    root.adoptedStyleSheets = [style];
    // As long as the crisis lines of the US and a clinic's address are.
    const help = ['In danger', '988 Suicide & Crisis Lifeline: Call 988. Text 988.', 'Find help'];
    const around = { ...AROUND, help, address: `https://clinic.test/${'depression/'.repeat(4)}` };
    for (const count of [2, 4, 6, 7, 10]) {
      const ids = facts.options.slice(0, count).map(({ id }) => id);
      for (let marked = 0; marked < 64; marked++) {
        const domains = facts.domains.filter((_, index) => (marked >> index) & 1);
        const marks = Object.fromEntries(domains.map(({ id }) => [id, 'very' as const]));
        for (const own of ['', WORDS, WORDS.replaceAll(' ', '\n')]) {
          const view = viewOf({ marks, otherMatters: own, ownQuestions: own }, ids);
          render(sheetView(sheetOf(view, around)), root);
          const { height } = root.firstElementChild!.getBoundingClientRect();
          expect(height, `${count} options, ${domains.length} marks`).to.be.at.most(PAPER.height);
        }
      }
    }
  });
});

/** What was printed, from within each frame at the moment of printing. */
interface Print {
  readonly text: string;
  readonly lang: string;
  readonly title: string;
  readonly rooms: number;
  /** Whether the sheet's own style is in force. */
  readonly styled: boolean;
  readonly end: () => void;
}

describe('taking the sheet along', () => {
  const printed: Print[] = [];
  const original = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')!;
  const watched = new WeakSet<Window>();

  /** No dialogue in a test: the frame's own print() is noted instead. */
  function note(page: Document): void {
    const inside = page.defaultView;
    if (!inside || watched.has(inside)) return;
    watched.add(inside);
    inside.print = () => {
      printed.push({
        text: page.body.innerText,
        lang: page.documentElement.lang,
        title: page.title,
        rooms: page.querySelectorAll('.room').length,
        styled: inside.getComputedStyle(page.querySelector('h2')!).borderBottomStyle === 'solid',
        end: () => inside.dispatchEvent(new Event('afterprint')),
      });
    };
  }

  beforeEach(() => {
    printed.length = 0;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
      ...original,
      get(this: HTMLIFrameElement) {
        const page = original.get!.call(this) as Document | null;
        if (page) note(page);
        return page;
      },
    });
  });
  afterEach(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', original);
  });

  async function print(element: Compare): Promise<Print> {
    const before = printed.length;
    await press(element, sheet.print);
    await waitUntil(() => printed.length > before, 'nothing was printed');
    return printed[before]!;
  }

  it('prints the sheet from a frame that is gone afterwards, and leaves the page as it was', async () => {
    const element = await compare();
    await type(element, words.questions.own, 'Will it hurt?');
    const page = document.body.innerText;
    const { text, lang, title, rooms, styled, end } = await print(element);
    expect(text).to.include(sheet.title).and.to.include('Will it hurt?').and.to.include('988');
    expect(lang).to.equal('en');
    expect(title).to.equal(sheet.title);
    expect(rooms).to.be.at.least(4);
    expect(styled).to.equal(true);
    expect(document.body.innerText).to.equal(page);
    end();
    expect(all(element, 'iframe')).to.deep.equal([]);
  });

  it('keeps one frame where the browser doesn’t tell when it is done', async () => {
    const element = await compare();
    await print(element);
    await print(element);
    expect(all(element, 'iframe')).to.have.lengthOf(1);
  });

  it('hides the frame from eyes, ears and the tab key', async () => {
    const element = await compare();
    await print(element);
    const frame = one(element, 'iframe');
    expect(frame.getBoundingClientRect().width).to.equal(0);
    expect(frame.tabIndex).to.equal(-1);
    expect(frame.closest('.rr-block')).not.to.equal(null);
  });

  it('copies the very words that it prints, and says so', async () => {
    const element = await compare();
    await pick(element, words.values.domains['cost']!.label, 0);
    await type(element, words.values.own, 'My children');
    let copied = '';
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          copied = text;
          return Promise.resolve();
        },
      },
    });
    await press(element, sheet.copy);
    if (clipboard) Reflect.deleteProperty(navigator, 'clipboard');
    await waitUntil(() => one(element, '.take [role="status"]').textContent === sheet.copied);
    element.lang = 'es';
    const { copied: inSpanish } = txOptionsComparePacks.es.sheet;
    await waitUntil(() => one(element, '.take [role="status"]').textContent === inSpanish);
    element.lang = 'en';
    await waitUntil(() => one(element, '.take [role="status"]').textContent === sheet.copied);
    const { text } = await print(element);
    const said = (each: string): string[] =>
      each
        .split('\n')
        .map((line) => line.replace(/^- /, '').replace(/^_+$/, '').trim())
        .filter(Boolean);
    expect(said(copied)).to.deep.equal(said(text));
    expect(copied).to.include('My children');
  });

  it('says so where copying is not allowed', async () => {
    const element = await compare();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    await press(element, sheet.copy);
    await waitUntil(() => one(element, '.take [role="status"]').textContent === sheet.notCopied);
    Reflect.deleteProperty(document, 'execCommand');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(all(element, '.take textarea')).to.deep.equal([]);
  });

  it('saves the same words as a text file', async () => {
    const element = await compare();
    let saved: Promise<string> | undefined;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      saved = (blob as Blob).text();
      return make(blob);
    };
    let name = '';
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        name = this.download;
      },
    });
    await press(element, sheet.save);
    URL.createObjectURL = make;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(await saved).to.include(sheet.compared);
    expect(name).to.equal('my-visit-sheet.txt');
  });
});
