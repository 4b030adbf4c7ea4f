/** The accessibility tree inside the questionnaire's frame, of each kind of screen, as approved. */
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { browsing } from './browsing.mjs';
import { all, examplePages, pickIn, pressIn, questionsOf, show } from './support.mjs';
import { approve, stopClock, stopClockIn } from './tree.mjs';

const example = (wanted) => all.find(({ tag, name }) => tag === 'symptom-check' && name === wanted);
const facts = JSON.parse(readFileSync('src/content/facts/instruments.json', 'utf8'));

/** Answers with a total in the middle of a band, the first ones highest. */
function answersFor({ items, functional }, { min, max }) {
  let left = Math.floor((min + max) / 2);
  const scored = items.map(() => {
    const value = Math.min(3, left);
    left -= value;
    return value;
  });
  return functional && scored[0] > 0 ? [...scored, 1] : scored;
}

describe('the accessibility tree inside the frame', () => {
  const site = browsing(examplePages);

  for (const lang of ['en', 'es']) {
    const words = JSON.parse(readFileSync(`src/content/${lang}/symptom-check.json`, 'utf8'));
    const { start, question, check, take, more } = words;

    async function open(name) {
      const page = await site.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      await stopClock(page);
      await show(page, site.origin, example(name), { lang });
      const frame = await questionsOf(page);
      await stopClockIn(frame);
      const next = (value) => pickIn(frame, value).then(() => pressIn(frame, question.next));
      const is = async (state) => {
        await frame.evaluate(settled);
        await approve(frame, `symptom-check.${name}.${state}`, lang);
      };
      return { page, frame, next, is };
    }

    it(`is the approved one from the start to the check, ${lang}`, async () => {
      const { page, frame, next, is } = await open('phq-9');
      await is('start');
      await pressIn(frame, start.begin);
      await is('question');
      await pressIn(frame, question.next);
      await is('question-error');
      for (let item = 1; item <= 8; item++) await next(item % 4);
      await is('question-9');
      await pickIn(frame, 1);
      await is('question-9-crisis');
      await pressIn(frame, question.next);
      await is('functional');
      await next(2);
      await is('check');
      await pressIn(frame, check.change, 2);
      await is('change');
      await page.close();
    });

    for (const id of ['phq-9', 'phq-2']) {
      const instrument = facts.instruments.find((each) => each.id === id);
      it(`is the approved one on the result of each band of ${id}, ${lang}`, async () => {
        const { page, frame, next, is } = await open(id);
        for (const band of instrument.bands) {
          await pressIn(frame, start.begin);
          for (const value of answersFor(instrument, band)) await next(value);
          await pressIn(frame, check.result);
          await is(`result-${band.id}`);
          await pressIn(frame, take.again);
        }
        await page.close();
      });
    }

    it(`is the approved one on a result that calls for crisis help and can be shared, ${lang}`, async () => {
      const { page, frame, next, is } = await open('clinic');
      await is('start');
      await pressIn(frame, start.begin);
      for (let item = 1; item <= 10; item++) await next(3);
      await pressIn(frame, check.result);
      await is('result-crisis');
      await page.close();
    });

    it(`is the approved one in a list, its errors and each band of its result, ${lang}`, async () => {
      const { page, frame, is } = await open('gad-7-list');
      const gad7 = facts.instruments.find(({ id }) => id === 'gad-7');
      await pressIn(frame, start.begin);
      await is('list');
      await pressIn(frame, check.result);
      await is('list-errors');
      for (const [at, band] of gad7.bands.entries()) {
        if (at) await pressIn(frame, start.begin);
        for (const [item, value] of answersFor(gad7, band).entries()) {
          await pickIn(frame, value, item);
        }
        await pressIn(frame, check.result);
        await is(`result-${band.id}`);
        await pressIn(frame, take.again);
      }
      await page.close();
    });

    it(`is the approved one where a short form goes on with the long one, ${lang}`, async () => {
      const { page, frame, next, is } = await open('phq-2');
      await pressIn(frame, start.begin);
      for (const value of [3, 2]) await next(value);
      await pressIn(frame, check.result);
      await pressIn(frame, more.go.split('{')[0].trim());
      await is('goes-on');
      await page.close();
    });
  }
});

/** What goes by itself is over: the old screen, and words that are said once. tests/reader hears those. */
async function settled() {
  const { shadowRoot } = document.querySelector('care-questionnaire');
  while (shadowRoot.querySelector('.screen').childElementCount > 1)
    await new Promise((done) => requestAnimationFrame(done));
  shadowRoot.querySelector('.said').textContent = '';
}
