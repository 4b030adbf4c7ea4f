/** The whole questionnaire by thumb, on a phone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SCRIPT, WIDGET, clinic, questions, text, words } from './support.mjs';

const { question } = words;

describe('the questionnaire', () => {
  const site = clinic();

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
