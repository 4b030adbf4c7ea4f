/** The whole questionnaire by thumb, on a small phone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reachable } from '../../support/pointer.mjs';
import { SCRIPT, WIDGET, clinic, inside, questions, text, words } from './pages.mjs';

const { start, question, check, crisis, take } = words;
/** What a thumb needs, in px; less a half that rounding may take. */
const THUMB = 43.5;

describe('the questionnaire by thumb', () => {
  const site = clinic();

  it('goes from the start to the result and a new start, each target large enough', async () => {
    const { tab } = await site.open(
      `<meta name="viewport" content="width=device-width"><p>Text above.</p>${WIDGET}${SCRIPT}`,
    );
    await tab.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
    await tab.reload({ waitUntil: 'load' });
    const frame = await questions(tab);
    assert.equal(await tab.evaluate(() => matchMedia('(hover: hover)').matches), false);

    /** Taps what has these words, scrolled there as a thumb would; nothing moves under it. */
    const tap = async (label) => {
      const box = await frame.evaluate(boxOf, label);
      assert.ok(Math.min(box.width, box.height) >= THUMB, `${label}: ${box.width} × ${box.height}`);
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const place = await reachable(tab, frame, middle);
      const before = await tab.evaluate(() => scrollY);
      await tab.touchscreen.tap(place.x, place.y);
      await frame.evaluate(() => document.querySelector('care-questionnaire').updateComplete);
      const after = await tab.evaluate(() => [visualViewport.scale, scrollX, scrollY]);
      return { stays: after[2] === before, zoom: after[0], sideways: after[1] };
    };
    const titled = (title) =>
      frame.waitForFunction(
        (wanted) => {
          const { shadowRoot } = document.querySelector('care-questionnaire');
          return shadowRoot.querySelector('#title').textContent.includes(wanted);
        },
        {},
        title,
      );
    const pick = async (label) => {
      assert.deepEqual(await tap(label), { stays: true, zoom: 1, sideways: 0 });
      assert.equal(await inside(frame, (root) => root.querySelectorAll(':checked').length), 1);
    };
    const targets = async () => {
      for (const [name, size] of await frame.evaluate(sizes)) {
        assert.ok(size >= THUMB, `${name} is ${size} px`);
      }
    };

    await targets();
    await tap(start.begin);
    for (let item = 1; item <= 9; item++) {
      await titled(`Question ${item} `);
      await pick('Several days');
      await targets();
      if (item === 9) assert.match(await text(frame), new RegExp(crisis.title));
      await tap(question.next);
    }
    await titled(question.last);
    await pick('Somewhat difficult');
    await tap(question.next);
    await titled(check.title);
    await targets();
    await tap(`${check.change}: Question 3`);
    await titled('Question 3 ');
    await pick('Not at all');
    await tap(question.next);
    await titled(check.title);
    await tap(check.result);
    await titled(words.result.title);
    assert.match(await text(frame), /Your total is 8 of 27/);
    await targets();
    await tap(take.again);
    await titled(start.title);
    await tab.close();
  });
});

// What follows runs in the page or in the frame.

function boxOf(label) {
  const { shadowRoot } = document.querySelector('care-questionnaire');
  const target = [...shadowRoot.querySelectorAll('main button, main .choice')].find((each) =>
    each.textContent.replace(/\s+/g, ' ').trim().startsWith(label),
  );
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x, y, width, height };
}

/** The smaller side of every choice, button and crisis link on the screen. */
function sizes() {
  const { shadowRoot } = document.querySelector('care-questionnaire');
  const wanted = 'main button, main .choice, main .crisis-help a, main .contact a';
  return [...shadowRoot.querySelectorAll(wanted)].map((each) => {
    const { width, height } = each.getBoundingClientRect();
    return [each.textContent.trim(), Math.min(width, height)];
  });
}
