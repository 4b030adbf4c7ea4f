import { expect } from '@open-wc/testing';
import { press } from '../../support/keys.js';
import { Questions, clear, instrument, words } from './support.js';

const { question, check, start, result, take } = words;
const NONE = Array.from({ length: 9 }, () => 0);
const SOME = [1, 0, 2, 0, 3, 0, 0, 1, 0, 2];

describe('the questions', () => {
  afterEach(clear);

  it('say before the first one what this is, for whom, what it cannot do and what becomes of answers', async () => {
    const questions = await Questions.show();
    for (const part of [start.limits, start.privacy, start.unwatched, start.what['phq-9']]) {
      expect(questions.text).to.include(String(Array.isArray(part) ? part[0] : part).trim());
    }
    expect(questions.text).to.match(/18 and older/);
    expect(questions.text).to.match(/3 minutes/);
  });

  it('come one at a time, each a native group of radios with its published words as legend', async () => {
    const questions = await Questions.show();
    await questions.press(start.begin);
    for (const { id } of instrument('phq-9').items) {
      const groups = questions.screen.querySelectorAll('fieldset');
      expect(groups).to.have.lengthOf(1);
      const published = words.instruments.instruments['phq-9'];
      expect(groups[0]?.querySelector('legend')?.innerText).to.include(published?.items[id]);
      expect(groups[0]?.querySelector('legend')?.innerText).to.include(published?.stem);
      expect(questions.radios).to.have.lengthOf(4);
      expect(
        questions.radios.every((each) => each.getAttribute('autocomplete') === 'off'),
      ).to.equal(true);
      await questions.pick(0);
      await questions.press(question.next);
    }
  });

  it('never move on by themselves', async () => {
    const questions = await Questions.show();
    await questions.press(start.begin);
    await questions.pick(2);
    expect(questions.title).to.equal('Question 1 of 9');
  });

  it('say where one is and move the focus to the new heading', async () => {
    const questions = await Questions.show();
    await questions.press(start.begin);
    await questions.pick(0);
    await questions.press(question.next);
    expect(questions.title).to.equal('Question 2 of 9');
    expect(questions.focused).to.equal('title');
    const bar = questions.screen.querySelector('progress');
    expect([bar?.value, bar?.max]).to.deep.equal([2, 9]);
  });

  it('keep an answer going back and forth', async () => {
    const questions = await Questions.show();
    await questions.press(start.begin);
    await questions.pick(2);
    await questions.press(question.next);
    await questions.press(question.back);
    expect(questions.radios.map(({ checked }) => checked)).to.deep.equal([
      false,
      false,
      true,
      false,
    ]);
  });

  it('never mark on one screen what was answered on another', async () => {
    const questions = await Questions.show();
    const marked = (): readonly boolean[] => questions.radios.map(({ checked }) => checked);
    await questions.press(start.begin);
    await questions.pick(2);
    await questions.pick(1);
    await questions.press(question.next);
    expect(marked()).to.deep.equal([false, false, false, false]);
    await questions.pick(3);
    await questions.press(question.back);
    expect(marked()).to.deep.equal([false, true, false, false]);
    await questions.press(question.next);
    expect(marked()).to.deep.equal([false, false, false, true]);
  });

  it('draw nothing for an answer that changes nothing else on the screen', async () => {
    for (const layout of ['steps', 'list'] as const) {
      const questions = await Questions.show({ layout });
      await questions.press(start.begin);
      await questions.pick(1);
      questions.radios[2]?.click();
      expect(questions.element.isUpdatePending, layout).to.equal(false);
      expect(questions.radios[2]?.checked).to.equal(true);
    }
  });

  it('strike each gap off the list of errors as it is filled', async () => {
    const questions = await Questions.show({ layout: 'list' });
    await questions.press(start.begin);
    await questions.press(check.result);
    const named = (): number => questions.screen.querySelectorAll('.summary a').length;
    expect(named()).to.equal(9);
    await questions.pick(0, 4);
    expect(named()).to.equal(8);
    await questions.pick(3, 4);
    expect(named()).to.equal(9);
  });

  it('show in a list the functional item as soon as it is due, and only then', async () => {
    const questions = await Questions.show({ layout: 'list' });
    await questions.press(start.begin);
    await questions.pick(2, 3);
    expect(questions.screen.querySelectorAll('fieldset')).to.have.lengthOf(10);
    await questions.pick(3, 9);
    await questions.pick(0, 3);
    expect(questions.screen.querySelectorAll('fieldset')).to.have.lengthOf(9);
    expect(questions.radios[12]?.checked).to.equal(true);
  });

  it('without an answer show the problem, lead to it and lose nothing', async () => {
    const questions = await Questions.show();
    await questions.press(start.begin);
    await questions.press(question.next);
    expect(questions.title).to.equal('Question 1 of 9');
    expect(questions.focused).to.equal('summary');
    const group = questions.screen.querySelector('fieldset');
    const error = questions.root.getElementById(group?.getAttribute('aria-describedby') ?? '');
    expect(error?.textContent).to.include(question.choose);
    questions.screen.querySelector<HTMLElement>('.summary a')?.click();
    expect(questions.root.activeElement).to.equal(questions.radios[0]);
    await questions.pick(1);
    expect(questions.root.getElementById('summary')).to.equal(null);
  });

  it('go on with Enter on an answer, as in a form', async () => {
    const questions = await Questions.show();
    await questions.press(start.begin);
    await questions.pick(1);
    questions.radios[1]?.focus();
    await press('Enter');
    await questions.element.updateComplete;
    expect(questions.title).to.equal('Question 2 of 9');
  });

  it('end with a check of all answers, from which each can be changed', async () => {
    const questions = await Questions.show();
    await questions.answer(SOME);
    expect(questions.title).to.equal(check.title);
    expect(questions.screen.querySelectorAll('dt')).to.have.lengthOf(10);
    await questions.press(check.change, 4);
    expect(questions.title).to.equal('Question 5 of 9');
    await questions.pick(0);
    await questions.press(question.next);
    expect(questions.title).to.equal(check.title);
    await questions.press(check.result);
    expect(questions.text).to.include('Your total is 4 of 27.');
  });

  it('ask the functional item only when something is above zero', async () => {
    const zero = await Questions.show();
    await zero.answer(NONE);
    expect(zero.title).to.equal(check.title);
    const some = await Questions.show();
    await some.answer(SOME.slice(0, 9));
    expect(some.title).to.equal(question.last);
  });

  it('drop the answer to a functional item that is no longer due', async () => {
    const questions = await Questions.show();
    await questions.answer([1, ...NONE.slice(1), 3]);
    await questions.press(check.change);
    await questions.pick(0);
    await questions.press(question.next);
    expect(questions.screen.querySelectorAll('dt')).to.have.lengthOf(9);
    await questions.press(check.result);
    expect(questions.root.querySelector('.paper')?.textContent).not.to.include('Extremely');
  });

  it('stand on one page in a list, each group by itself, with every gap named', async () => {
    const questions = await Questions.show({ layout: 'list' });
    await questions.press(start.begin);
    expect(questions.screen.querySelectorAll('fieldset')).to.have.lengthOf(9);
    expect(questions.screen.querySelector('table')).to.equal(null);
    await questions.pick(0, 0);
    await questions.pick(0, 4);
    await questions.press(check.result);
    expect(questions.focused).to.equal('summary');
    const links = [...questions.screen.querySelectorAll<HTMLElement>('.summary a')];
    expect(links.map(({ innerText }) => /\d/.exec(innerText)?.[0])).to.deep.equal(
      '2 3 4 6 7 8 9'.split(' '),
    );
    links[1]?.click();
    expect(questions.root.activeElement?.id).to.equal('phq9-3');
    for (const at of [1, 2, 3, 5, 6, 7, 8]) await questions.pick(0, at);
    await questions.press(check.result);
    expect(questions.title).to.equal(result.title);
  });

  it('forget everything on starting over', async () => {
    const questions = await Questions.show();
    await questions.finish([3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
    await questions.press(take.again);
    expect(questions.title).to.equal(start.title);
    expect(questions.root.querySelector('.paper')).to.equal(null);
    expect(questions.root.textContent).not.to.include('27 of 27');
    await questions.press(start.begin);
    expect(questions.radios.some(({ checked }) => checked)).to.equal(false);
  });

  it('start anew with another instrument or layout, and keep answers through any other change', async () => {
    const questions = await Questions.show();
    await questions.answer([1, 1]);
    const { element } = questions;
    element.settings = { ...element.settings!, style: { color: 'red' } };
    await element.updateComplete;
    expect(questions.title).to.equal('Question 3 of 9');
    element.settings = { ...element.settings, instrument: 'gad-7' };
    await element.updateComplete;
    expect(questions.title).to.equal(start.title);
  });
});
