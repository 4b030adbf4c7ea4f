/** The whole questionnaire by keyboard alone, and by thumb. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SCRIPT, WIDGET, clinic, inside, questions, text, words } from './support.mjs';

const { start, question, crisis } = words;

describe('the questionnaire', () => {
  const site = clinic();

  /** Whether the focused control, or the box around a radio, shows a focus ring. */
  const ringed = (frame) =>
    inside(frame, (root) => {
      const at = root.activeElement;
      return getComputedStyle(at?.closest('.choice') ?? at).outlineStyle !== 'none';
    });

  it('is walked by keyboard alone, from the page through the frame and out again', async () => {
    const { tab } = await site.open(
      `<a href="#a" id="a">Before</a>${WIDGET}${SCRIPT}<a href="#b" id="b">After</a>`,
    );
    const frame = await questions(tab);
    const at = () => inside(frame, (root) => root.activeElement?.textContent.trim() ?? '');
    await tab.focus('#a');
    let presses = 0;
    while ((await at()) !== start.begin && presses++ < 40) await tab.keyboard.press('Tab');
    assert.ok(await ringed(frame), 'the button has the focus and no ring');
    await tab.keyboard.press('Enter');
    for (let item = 0; item < 9; item++) {
      // The heading has the focus; the group of answers is the next stop.
      await tab.keyboard.press('Tab');
      assert.ok(await ringed(frame), 'an answer has the focus and no ring');
      await tab.keyboard.press('Space');
      await tab.keyboard.press(item === 8 ? 'ArrowDown' : 'Space');
      if (item === 8) assert.match(await text(frame), new RegExp(crisis.title));
      await tab.keyboard.press('Enter');
    }
    assert.match(await text(frame), new RegExp(question.last));
    for (presses = 0; presses < 40; presses++) {
      await tab.keyboard.press('Tab');
      if (await tab.evaluate(() => document.activeElement?.id === 'b')) break;
    }
    assert.ok(presses < 40, 'the focus is caught in the frame');
    await tab.close();
  });

  it('is walked by thumb on a phone, with every target as high as a thumb', async () => {
    const { tab } = await site.open(`<p>Text above.</p>${WIDGET}${SCRIPT}`);
    await tab.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
    await tab.reload({ waitUntil: 'load' });
    const frame = await questions(tab);
    /** Where the nth control of a kind is in the window, scrolled there as a thumb would. */
    const tap = async (selector, nth = 0) => {
      const box = await frame.evaluate(
        (wanted, index) => {
          const { shadowRoot } = document.querySelector('care-questionnaire');
          const target = [...shadowRoot.querySelectorAll(`main ${wanted}`)][index];
          const { x, y, width, height: high } = target.getBoundingClientRect();
          return { x: x + width / 2, y: y + high / 2, high };
        },
        selector,
        nth,
      );
      assert.ok(box.high >= 43.5, `${selector} is ${box.high} px high`);
      const top = await tab.evaluate((down) => {
        const { shadowRoot } = document.querySelector('symptom-check');
        const offset = () => shadowRoot.querySelector('iframe').getBoundingClientRect().y + 1;
        const at = offset() + down;
        if (at < 40 || at > innerHeight - 40) scrollBy(0, at - innerHeight + 60);
        return offset();
      }, box.y);
      await tab.touchscreen.tap(box.x + 10, top + box.y);
      await frame.evaluate(() => document.querySelector('care-questionnaire').updateComplete);
    };
    await tap('.primary');
    for (let item = 0; item < 9; item++) {
      await frame.waitForFunction(
        (number) =>
          document
            .querySelector('care-questionnaire')
            .shadowRoot.querySelector('#title')
            .textContent.includes(`Question ${number} `),
        {},
        item + 1,
      );
      await tap('.choice', 1);
      await tap('.buttons button', 1);
    }
    assert.match(await text(frame), new RegExp(question.last));
    await tab.close();
  });
});
