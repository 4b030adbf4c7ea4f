import { expect } from '@open-wc/testing';
import { fill } from '../../../src/content/fill.js';
import { bandLabel } from '../../../src/elements/symptom-check/summary.js';
import { Questions, clear, instrument, words } from './support.js';

const { question, crisis, result, start, more } = words;

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

describe('crisis help in the questions', () => {
  afterEach(clear);

  it('comes up at once, the same for every value above zero, and says so aloud', async () => {
    const panels: string[] = [];
    for (const value of [1, 2, 3]) {
      const questions = await Questions.show();
      await questions.answer(total(0).slice(0, 8));
      const region = questions.root.querySelector('[role=status]')!;
      expect(region.textContent.trim()).to.equal('');
      await questions.pick(value);
      expect(questions.root.querySelector('[role=status]')).to.equal(region);
      expect(questions.text).to.include(crisis.title);
      for (const href of ['tel:911', 'tel:988', 'sms:988']) {
        const panel = questions.root.querySelector('main .panel')!;
        expect(panel.querySelector(`a[href^="${href}"]`), href).not.to.equal(null);
      }
      // One text, that readers say in one piece.
      expect(region.childNodes.length).to.equal(1);
      for (const said of [crisis.title, crisis.body, '911', '988', crisis.act, crisis.unseen])
        expect(region.textContent).to.include(said);
      panels.push(region.innerHTML + questions.screen.innerHTML.replace(/<!--.*?-->/g, ''));
      clear();
    }
    expect(new Set(panels).size).to.equal(1);
  });

  it('is not in the way: the visitor can go on', async () => {
    const questions = await Questions.show();
    await questions.answer([...total(0).slice(0, 8), 1]);
    expect(questions.title).to.equal(question.last);
    expect(questions.text).to.include(crisis.title);
  });

  it('goes when the answer is changed to zero', async () => {
    const questions = await Questions.show();
    await questions.answer(total(0).slice(0, 8));
    await questions.pick(2);
    await questions.pick(0);
    expect(questions.text).not.to.include(crisis.title);
  });

  it('says nothing painful again, on no screen', async () => {
    const item = words.instruments.instruments['phq-9']?.items['phq9-9'] ?? '';
    for (const layout of ['steps', 'list'] as const) {
      const questions = await Questions.show({ layout });
      const said = (): number =>
        questions.text.split(/better off dead|hurting yourself/).length - 1;
      await questions.press(start.begin);
      if (layout === 'list') {
        for (let at = 0; at < 9; at++) await questions.pick(at < 8 ? 0 : 2, at);
        await questions.press(words.check.result);
        expect(questions.text.split(item)).to.have.lengthOf(2);
        expect(said(), 'the item has both').to.equal(2);
        await questions.pick(0, 9);
      } else {
        for (let at = 0; at < 9; at++) {
          await questions.pick(at < 8 ? 0 : 2);
          if (at === 8) expect(said(), 'question 9').to.equal(2);
          await questions.press(question.next);
        }
        expect(said(), 'the last question').to.equal(0);
        await questions.pick(0);
        await questions.press(question.next);
        expect(said(), 'the check').to.equal(2);
      }
      await questions.press(words.check.result);
      expect(said(), 'the result').to.equal(2);
    }
  });

  it('is on the result again, whatever the total', async () => {
    const questions = await Questions.show();
    await questions.finish([...total(0).slice(0, 8), 1, 0]);
    expect(questions.text).to.include('Your total is 1 of 27.');
    expect(questions.text).to.include(crisis.title);
  });

  for (const id of ['phq-9', 'phq-2', 'gad-7']) {
    it(`is on every result of ${id}, with the plain word of what it misses or does not ask`, async () => {
      const questions = await Questions.show({ instrument: id });
      await questions.finish(instrument(id).items.map(() => 0));
      const help = questions.root.querySelector('.help')!;
      const word = id === 'phq-9' ? 'Question 9 misses many people' : result.unasked;
      expect(help.textContent).to.include(result.help);
      expect(help.textContent).to.include(word);
      expect(help.textContent.includes('63')).to.equal(id === 'phq-9');
      expect(help.querySelector('a[href="tel:988"]')).not.to.equal(null);
      expect(help.querySelector('a[href="tel:911"]')).not.to.equal(null);
    });
  }

  it('leads to the worldwide directory where the region has no lines', async () => {
    const questions = await Questions.show({ region: 'XX' });
    await questions.finish(total(0));
    const links = [...questions.root.querySelectorAll<HTMLAnchorElement>('.help .crisis-help a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://findahelpline.com/']);
  });
});

describe('the result', () => {
  afterEach(clear);

  const phq9 = instrument('phq-9');
  for (const { id, min, max } of phq9.bands) {
    for (const sum of [min, max]) {
      it(`of a total of ${sum} is ${id}, said and drawn`, async () => {
        const questions = await Questions.show();
        await questions.finish(sum ? [...total(sum), 0] : total(0));
        expect(questions.text).to.include(`Your total is ${sum} of 27.`);
        const label = bandLabel(phq9, sum, words);
        const picture = questions.root.querySelector('.scale svg');
        const said = fill(result.scale, { total: sum, min: 0, max: 27, band: label });
        expect(picture?.getAttribute('aria-label')).to.equal(said);
        expect(questions.root.querySelectorAll('.scale rect.own')).to.have.lengthOf(1);
        expect(questions.root.querySelector('.scale li.own')?.textContent).to.equal(label);
        expect(label).to.include(words.results['phq-9']?.bands[id]?.label);
        expect(questions.root.querySelector('.total')?.textContent).to.include(label);
      });
    }
  }

  it('gives the cut-off with who found it, and on which side of it the total is', async () => {
    for (const [sum, side] of [
      [9, 'below'],
      [10, 'above'],
    ] as const) {
      const questions = await Questions.show();
      await questions.finish([...total(sum), 0]);
      expect(questions.text).to.include('10 or more is a good point to look closer');
      expect(questions.text).to.include(words.results['phq-9']?.[side]);
      const sources = [...questions.root.querySelectorAll('.sources li')].map((each) => each.id);
      expect(sources).to.have.members(['ref-negeri2021', 'ref-levis2019', 'ref-mournet2021']);
    }
  });

  it('never leads with a low total where the item about self-harm is above zero', async () => {
    const questions = await Questions.show();
    await questions.finish([...total(0).slice(0, 8), 1, 0]);
    const at = (text: string): number => questions.text.indexOf(text);
    expect(at(crisis.title)).to.be.lessThan(at('Get help today'));
    expect(at('Get help today')).to.be.lessThan(at('Your total is 1 of 27.'));
    expect(questions.text).to.include('By the total alone: Few or no symptoms');
    expect(questions.root.querySelector('.total strong')).to.equal(null);
    expect(questions.root.querySelectorAll('.crisis-help')).to.have.lengthOf(1);
  });

  it('leads from a source number to the source and back', async () => {
    const questions = await Questions.show();
    await questions.finish(total(0));
    const cite = questions.root.querySelector<HTMLElement>('[data-ref=levis2019]')!;
    cite.click();
    expect(questions.focused).to.equal('ref-levis2019');
    questions.root.querySelector<HTMLElement>('[data-back=levis2019]')?.click();
    expect(questions.root.activeElement).to.equal(cite);
  });

  it('names what added to the total in the visitor’s own answers, the strongest first', async () => {
    const questions = await Questions.show();
    await questions.finish([1, 0, 0, 3, 0, 0, 0, 0, 0, 1]);
    const items = [...questions.root.querySelectorAll<HTMLElement>('.shifted li')];
    expect(items.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Feeling tired or having little energy Nearly every day (+3)',
      'Little interest or pleasure in doing things Several days (+1)',
    ]);
  });

  it('stands behind no contact form and shows the clinic’s own next step', async () => {
    const contact = { contactLabel: 'Lakeside', contactPhone: '555-0100' };
    const questions = await Questions.show({ contact });
    await questions.finish(total(0));
    expect(questions.root.querySelector('.next a[href="tel:5550100"]')).not.to.equal(null);
    expect(questions.root.querySelector('form, input, textarea')).to.equal(null);
  });

  it('never names a drug and never says who may qualify', async () => {
    const questions = await Questions.show();
    await questions.finish([...total(24), 3]);
    expect(questions.text).not.to.match(/ketamin|spravato|antidepressants?\b|\bSSRI|qualif/i);
  });

  it('of a PHQ-2 at the cut-off offers the PHQ-9 in place and brings the two answers along', async () => {
    const low = await Questions.show({ instrument: 'phq-2' });
    await low.finish([1, 1]);
    expect(low.text).not.to.include(more.offer);
    const questions = await Questions.show({ instrument: 'phq-2' });
    await questions.finish([2, 1]);
    expect(questions.text).to.include(more.offer);
    await questions.press('Go on with the PHQ-9');
    expect(questions.title).to.equal('Question 3 of 9');
    for (let item = 0; item < 7; item++) {
      await questions.pick(0);
      await questions.press(question.next);
    }
    await questions.pick(0);
    await questions.press(question.next);
    await questions.press(words.check.result);
    expect(questions.text).to.include('Your total is 3 of 27.');
  });

  it('takes along one text with every answer, the total, the credit and that nobody checked who it was', async () => {
    const questions = await Questions.show();
    await questions.finish([...total(7), 1]);
    const paper = questions.root.querySelector('.paper')!.textContent;
    for (const part of ['7 of 27', 'Mild symptoms', 'Somewhat difficult', 'Spitzer', 'Nobody']) {
      expect(paper).to.include(part);
    }
    for (const text of Object.values(words.instruments.instruments['phq-9']?.items ?? {})) {
      expect(paper).to.include(text);
    }
  });

  it('holds no picture of other people; the start has it folded, as an example', async () => {
    const questions = await Questions.show();
    const example = questions.root.querySelector<HTMLDetailsElement>('main details')!;
    expect(example.open).to.equal(false);
    expect(example.querySelectorAll('svg')).to.have.lengthOf(2);
    for (const text of ['9 of 22 have major depression', 'Say 10 of 100', 'only an example'])
      expect(example.textContent).to.include(text);
    expect(questions.root.querySelectorAll('main .sources li')).to.have.lengthOf(4);
    await questions.finish([...total(24), 3]);
    expect(questions.root.querySelector('main .groups, main details')).to.equal(null);
    expect((await Questions.show({ instrument: 'gad-7' })).root.querySelector('details')).to.equal(
      null,
    );
  });

  it('says in the start of a site that shares how the answers could leave', async () => {
    const share = { label: 'Send to Lakeside', note: 'Lakeside’s nurses get your answers.' };
    const questions = await Questions.show({ share });
    expect(questions.text).to.include(start.privacyShare);
    expect(questions.text).not.to.include(start.privacy);
  });
});
