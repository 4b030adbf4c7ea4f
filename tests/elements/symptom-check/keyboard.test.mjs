/** The whole questionnaire by real keys alone, in both layouts and each engine. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openWindow } from '../../support/engines.mjs';
import { serve } from '../../support/server.mjs';
import { SCRIPT, words } from './pages.mjs';

const { start, question, check, crisis, result, take } = words;
const page = (attributes) => ({
  body: `<!doctype html><html lang="en"><title>A page</title><a href="#a" id="a">Before</a>
    <symptom-check ${attributes}></symptom-check>${SCRIPT}<a href="#b" id="b">After</a>`,
});
const PAGES = {
  '/favicon.ico': { body: '' },
  '/steps': page(''),
  '/list': page('instrument="gad-7" layout="list"'),
};
/** More than there are stops on any screen. */
const STOPS = 60;

for (const engine of engines) {
  describe(`by keyboard alone, in ${engine}`, () => {
    let server, window;
    before(async () => {
      server = await serve(PAGES);
      window = await openWindow(engine);
    });
    after(async () => {
      await window?.close();
      await server?.close();
    });

    const at = () => window.inFrame(focused);
    const text = () => window.inFrame(shown);

    /** Tab by Tab to the control with this text; each one on the way has a ring. */
    async function to(label) {
      for (let press = 0; press < STOPS; press++) {
        await window.press('Tab');
        const now = await at();
        assert.ok(!now || now.ring, `"${now?.text}" has the focus and no ring`);
        if (now?.text.startsWith(label)) return;
      }
      assert.fail(`no Tab leads to "${label}"`);
    }

    async function press(label, key = 'Enter') {
      await to(label);
      await window.press(key);
    }

    async function open(path) {
      await window.goto(`${server.origin}${path}`);
      while (!(await window.inPage(ready))) await new Promise((done) => setTimeout(done, 20));
      await window.inPage(() => document.querySelector('#a').focus());
      await press(start.begin);
    }

    /** In a group of answers, from its heading: the first answer with Space, or the one after it. */
    async function pick(key = 'Space') {
      await window.press('Tab');
      await window.press(key);
      assert.ok((await at()).checked, `${key} picked nothing`);
    }

    it('every question, an error, the way back, a change, the result and a new start', async () => {
      await open('/steps');
      await press(question.next);
      assert.match((await at()).text, new RegExp(question.problem));
      await press(question.choose);
      await window.press('Space');
      await window.press('Enter');
      assert.match(await text(), /Question 2 of 9/);
      await press(question.back, 'Space');
      assert.match(await text(), /Question 1 of 9/);
      await window.press('Tab');
      assert.ok((await at()).checked, 'the answer is gone');
      await window.press('Enter');
      for (let item = 2; item <= 9; item++) {
        await pick(item > 8 ? 'ArrowDown' : 'Space');
        if (item === 9) assert.match(await text(), new RegExp(crisis.title));
        await window.press('Enter');
      }
      assert.match(await text(), new RegExp(question.last));
      await pick();
      await window.press('Enter');
      assert.equal((await at()).text, check.title);
      await press(`${check.change}: Question 3`);
      await pick('ArrowDown');
      await window.press('Enter');
      await press(check.result);
      assert.match(await text(), /Your total is 2 of 27/);
      assert.equal((await at()).text, result.title);
      await press(take.again);
      assert.equal((await at()).text, start.title);
      await press(start.begin);
      assert.equal(await window.inFrame(picked), 0);
    });

    it('a list, its errors, the way back, the result and out of the frame again', async () => {
      await open('/list');
      await press(check.result);
      assert.match((await at()).text, new RegExp(question.problem));
      await press('Choose an answer to question 1');
      await window.press('Space');
      for (let item = 2; item <= 7; item++) await pick(item === 7 ? 'ArrowDown' : 'Space');
      await press(question.back);
      assert.equal((await at()).text, start.title);
      await press(start.begin);
      assert.equal(await window.inFrame(picked), 7, 'answers are gone');
      await press(check.result);
      await press(question.chooseLast);
      await window.press('Space');
      await press(check.result);
      assert.match(await text(), /Your total is 1 of 21/);
      for (let stop = 0; stop < STOPS; stop++) {
        await window.press('Tab');
        if (await window.inPage(() => document.activeElement?.id === 'b')) return;
      }
      assert.fail('the focus is caught in the frame');
    });
  });
}

// What follows runs in the page or in the frame.

function ready() {
  const root = document.querySelector('symptom-check')?.shadowRoot;
  return Boolean(root?.querySelector('iframe')?.style.blockSize);
}

/** The control or heading with the focus: its words, its ring, whether it is a picked answer. */
async function focused() {
  const element = document.querySelector('care-questionnaire');
  await element.updateComplete;
  const target = element.shadowRoot.activeElement;
  if (!target || !document.hasFocus()) return null;
  const choice = target.closest('.choice');
  const { outlineStyle } = getComputedStyle(choice ?? target);
  return {
    text: (choice ?? target).textContent.replace(/\s+/g, ' ').trim(),
    ring: outlineStyle !== 'none',
    checked: Boolean(target.checked),
  };
}

async function shown() {
  const element = document.querySelector('care-questionnaire');
  await element.updateComplete;
  return element.shadowRoot.querySelector('.screen').innerText;
}

function picked() {
  const { shadowRoot } = document.querySelector('care-questionnaire');
  return shadowRoot.querySelectorAll('input:checked').length;
}
