import { expect } from '@open-wc/testing';
import { casesOf } from './cases.js';
import { Questions, clear, instrument, words } from './support.js';

const { question, start } = words;

/** Nine answers with this total, the last one zero. */
function total(sum: number): number[] {
  let left = sum;
  const values = Array.from({ length: 8 }, () => {
    const value = Math.min(3, left);
    left -= value;
    return value;
  });
  return [...values, left];
}

const twoFrames = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('what the page is told', () => {
  afterEach(clear);

  /** All messages of a run, by the answers given. */
  async function told(values: readonly number[], settings = {}): Promise<string> {
    const questions = await Questions.show(settings);
    questions.element.style.width = '360px';
    await questions.finish(values);
    const sent = JSON.stringify(questions.sent);
    clear();
    return sent;
  }

  it('is the same for every set of answers, the crisis panel and the functional item included', async () => {
    const runs = [total(0), [...total(1), 0], [...total(9), 3], [3, 3, 3, 3, 3, 3, 3, 3, 3, 3]];
    const messages = [];
    for (const values of runs) messages.push(await told(values));
    expect(new Set(messages).size).to.equal(1);
    expect(messages[0]).to.match(/^\[(\{"height":\d+,"moved":(true|false)\},?){4}\]$/);
  });

  it('is the same in a list, and for a PHQ-2 that offers more and one that does not', async () => {
    const list = async (value: number): Promise<string> => {
      const questions = await Questions.show({ layout: 'list' });
      await questions.press(start.begin);
      for (let item = 0; item < 9; item++) await questions.pick(value, item);
      if (value) await questions.pick(value, 9);
      await questions.press(words.check.result);
      return JSON.stringify(questions.sent);
    };
    expect(await list(0)).to.equal(await list(3));
    expect(await told([0, 0], { instrument: 'phq-2' })).to.equal(
      await told([3, 3], { instrument: 'phq-2' }),
    );
  });

  it('does not tell that a visitor goes back, changes an answer or goes on with the longer form', async () => {
    const questions = await Questions.show({ instrument: 'phq-2' });
    await questions.finish([3, 3]);
    const before = questions.sent.length;
    await questions.press('Go on with the PHQ-9');
    await questions.press(question.back);
    await questions.press(question.next);
    for (let item = 0; item < 8; item++) {
      await questions.pick(3);
      await questions.press(question.next);
    }
    await questions.press(words.check.change);
    await questions.press(question.next);
    await questions.press(words.check.result);
    expect(questions.sent).to.have.lengthOf(before);
  });

  it('is room enough for whatever comes up', async () => {
    for (const layout of ['steps', 'list'] as const) {
      const questions = await Questions.show({ layout });
      questions.element.style.width = '320px';
      await questions.press(start.begin);
      if (layout === 'list') {
        await questions.pick(3, 8);
        await questions.press(words.check.result);
      } else {
        for (let item = 0; item < 8; item++) {
          await questions.press(question.next);
          await questions.pick(3);
          await questions.press(question.next);
        }
        await questions.pick(3);
        await questions.press(question.next);
        await questions.press(question.next);
      }
      expect(questions.screen.getBoundingClientRect().height, layout).to.be.at.most(
        questions.heights.at(-1) ?? 0,
      );
    }
  });

  for (const id of ['phq-9', 'phq-2', 'gad-7'])
    for (const language of ['en', 'es'] as const)
      it(`is room enough for every result of ${id} in ${language}`, async () => {
        for (const width of ['320px', '700px']) {
          const questions = await Questions.show({ instrument: id, language });
          const { element } = questions;
          element.style.width = width;
          const session = element.session!;
          for (const { answers, name } of casesOf(id)) {
            element.session = { ...session, answers, step: { kind: 'result' } };
            await element.updateComplete;
            const { height } = questions.screen.getBoundingClientRect();
            expect(height, `${name}, ${width}`).to.be.at.most(questions.heights.at(-1) ?? 0);
          }
          expect(new Set(questions.heights).size, width).to.be.at.most(2);
          clear();
        }
      });

  it('never shrinks from step to step, and is never less than the page keeps free', async () => {
    for (const id of ['phq-9', 'phq-2', 'gad-7'])
      for (const width of ['320px', '700px', '1200px']) {
        const questions = await Questions.show({ instrument: id });
        questions.element.style.width = width;
        await twoFrames();
        const { length } = questions.heights;
        await questions.finish(Array.from(instrument(id).items, () => 0));
        const told = questions.heights.slice(length - 1);
        expect(told, `${id}, ${width}`).to.have.length(4);
        expect(told, `${id}, ${width}`).to.deep.equal([...told].sort((one, other) => one - other));
        clear();
      }
    const questions = await Questions.show({ reserved: 5000 });
    expect(questions.heights).to.deep.equal([5000]);
  });

  it('does not tell that a visitor looked into what the form can do', async () => {
    const questions = await Questions.show();
    questions.element.style.width = '320px';
    await twoFrames();
    const before = questions.sent.length;
    questions.root.querySelector('main details')!.setAttribute('open', '');
    await twoFrames();
    expect(questions.sent).to.have.lengthOf(before);
    const { height } = questions.screen.getBoundingClientRect();
    expect(height).to.be.at.most(questions.heights.at(-1) ?? 0);
  });

  it('holds answers only after the visitor pressed the site’s own button', async () => {
    const share = { label: 'Send to Lakeside', note: 'Lakeside’s nurses get your answers.' };
    const questions = await Questions.show({ share });
    await questions.finish([...total(7), 1]);
    expect(questions.sent.some((each) => 'share' in each)).to.equal(false);
    await questions.press('Send to Lakeside');
    const shared = questions.sent.flatMap((each) => ('share' in each ? [each.share] : []));
    expect(shared).to.have.lengthOf(1);
    expect(shared[0]?.text).to.include('7 of 27');
    expect(questions.text).to.include(words.take.shared);
  });
});
