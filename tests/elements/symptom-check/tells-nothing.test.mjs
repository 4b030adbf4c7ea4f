/**
 * What the page around the frame can notice while other answers are given, by the same steps: the number
 * and kind of messages, events, sizes, scrolling, focus, history, console and reports.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pickIn, pressIn } from '../../a11y/support.mjs';
import { watch } from './page-watch.mjs';
import { SCRIPT, clinic, questions, words } from './pages.mjs';

const { start, question, check, take } = words;
/** All ask the functional item, so that all take the same steps. The first two have one total. */
const ANSWERS = {
  'the same total': [3, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  'other answers': [0, 1, 0, 1, 0, 0, 0, 1, 0, 3],
  'the crisis panel': [0, 0, 0, 0, 0, 0, 0, 0, 3, 0],
  'the highest total': [3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
};
const PAGE = `<meta name="viewport" content="width=device-width"><p>Text above.</p>
  <symptom-check></symptom-check>${SCRIPT}<p>Text below.</p>`;

/** What a page may do meanwhile, to make the frame show itself. */
const PROBES = {
  'looks on': async () => {},
  'changes its width': async (tab, settle) => {
    for (const width of [320, 900, 360]) {
      await tab.setViewport({ width, height: 640 });
      await settle();
    }
  },
  'changes text size, spacing, colors and zoom': async (tab, settle) => {
    for (const [name, value] of [
      ['font-size', '24px'],
      ['letter-spacing', '0.12em'],
      ['word-spacing', '0.16em'],
      ['zoom', '1.5'],
      ['--care-color-accent', '#123456'],
    ]) {
      await tab.evaluate(restyle, name, value);
      await settle();
      await tab.evaluate(restyle, name, '');
      await settle();
    }
  },
  'changes language, region and contact': async (tab, settle) => {
    for (const [name, value] of Object.entries({
      lang: 'es',
      region: 'GB',
      'contact-label': 'X',
    })) {
      await tab.evaluate(set, name, value);
      await settle();
      await tab.evaluate(set, name, null);
      await settle();
    }
  },
};

describe('whatever is answered, the page sees the same', () => {
  const site = clinic();

  /** One visit with every kind of step; what the page noticed of it, sorted step by step. */
  async function visit(answers, probe) {
    const { tab } = await site.open(PAGE, { before: watch });
    await tab.setViewport({ width: 360, height: 640 });
    // The first tab of a browser gets the focus at a time of its own.
    await tab.bringToFront();
    await tab.mouse.click(10, 20);
    await tab.waitForFunction(() => document.hasFocus());
    const frame = await questions(tab);
    const steps = [];
    /** Lets all that was under way happen, between two processes, then takes what was noticed since. */
    const settle = async (leaveOut) => {
      for (let still = 0, before = -1; still < 2;) {
        await new Promise((done) => setTimeout(done, 60));
        // While it draws and measures it answers nobody; it ends with its height.
        await frame.evaluate(() => document.querySelector('care-questionnaire').updateComplete);
        await tab.evaluate(twoFrames);
        const now = await tab.evaluate(() => globalThis.watched.length);
        still = now === before ? still + 1 : 0;
        before = now;
      }
      const noticed = (await tab.evaluate(taken)).filter((each) => !leaveOut?.test(each));
      steps.push(noticed.sort().join('\n'));
    };
    // Sizes on the way from one look to another come as fast as the machine is; where they end counts.
    const settleSize = () => settle(/^(told|heard|size|scroll) /, 5);
    await settle();
    steps.length = 0;
    const press = async (...which) => {
      // As a thumb would: far down the page, where the buttons are.
      await tab.evaluate(() =>
        scrollTo(0, document.querySelector('symptom-check').scrollHeight / 2),
      );
      await settle();
      await pressIn(frame, ...which);
      await settle();
    };
    await press(start.begin);
    await press(question.next);
    for (const [item, value] of answers.entries()) {
      await pickIn(frame, value);
      await settle();
      if (item === 8) await probe(tab, settleSize);
      await press(question.next);
    }
    await press(question.back);
    await press(question.next);
    await press(check.change, 8);
    await press(question.next);
    await press(check.result);
    await probe(tab, settleSize);
    await press(take.copy);
    await press(take.text);
    await press(take.again);
    await tab.close();
    return steps;
  }

  for (const [name, probe] of Object.entries(PROBES)) {
    it(`while it ${name}`, async () => {
      const [first, ...others] = Object.entries(ANSWERS);
      const expected = await visit(first[1], probe);
      assert.ok(expected.some((each) => each.includes('heard')));
      // Every look is worth three comparisons; what the page does meanwhile, the crisis panel.
      for (const [what, answers] of name === 'looks on' ? others : others.slice(1, 2)) {
        assert.deepEqual(await visit(answers, probe), expected, what);
      }
    });
  }
});

// What follows runs in the page.

const twoFrames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

function taken() {
  globalThis.look();
  return globalThis.watched.splice(0);
}

function restyle(name, value) {
  const host = document.querySelector('symptom-check');
  host.style.setProperty(name, value);
  host.requestUpdate();
}

function set(name, value) {
  const host = document.querySelector('symptom-check');
  if (value === null) host.removeAttribute(name);
  else host.setAttribute(name, value);
}
