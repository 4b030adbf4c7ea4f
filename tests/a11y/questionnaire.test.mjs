/** Every state of the questions, inside their frame, in three engines, both themes and languages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { browsing } from './browsing.mjs';
import { findings } from '../compat/accessibility/engines.mjs';
import { all, examplePages, pickIn, pressIn, questionsOf, show } from './support.mjs';

const words = Object.fromEntries(
  ['en', 'es'].map((lang) => [
    lang,
    JSON.parse(readFileSync(`src/content/${lang}/symptom-check.json`, 'utf8')),
  ]),
);
const PHQ9 = all.find(({ tag, name }) => tag === 'symptom-check' && name === 'clinic');
const PHQ2 = all.find(({ tag, name }) => tag === 'symptom-check' && name === 'phq-2');
const LIST = all.find(({ tag, name }) => tag === 'symptom-check' && name === 'gad-7-list');

/** Rules about a page as a whole; the frame is a part of one, and the wall runs them on the page. */
const WHOLE_PAGE = /^(page-has-heading-one|skip_main_exists|sia-r(59|61|87))$/;

describe('the accessibility wall around the questions', () => {
  const site = browsing(examplePages);

  // What is only said, for some seconds, is looked at with the rest.
  const findingsIn = async (frame, state) =>
    (await findings(frame, WHOLE_PAGE)).map((each) => `${state}: ${each}`);

  for (const lang of ['en', 'es']) {
    const { start, question, check, take, more } = words[lang];
    for (const scheme of ['light', 'dark']) {
      const open = async (example) => {
        const page = await site.newPage();
        await page.setViewport({ width: 400, height: 800 });
        await show(page, site.origin, example, { lang, scheme });
        return { page, frame: await questionsOf(page) };
      };
      const next = (frame) => pressIn(frame, question.next);

      it(`finds nothing from the start to the check, ${lang}, ${scheme}`, async () => {
        const { page, frame } = await open(PHQ9);
        const found = await findingsIn(frame, 'start');
        await pressIn(frame, start.begin);
        await next(frame);
        found.push(...(await findingsIn(frame, 'error')));
        for (let item = 1; item <= 9; item++) {
          await pickIn(frame, item === 9 ? 2 : item % 4);
          found.push(...(await findingsIn(frame, `question ${item}`)));
          await next(frame);
        }
        found.push(...(await findingsIn(frame, 'last question')));
        await pickIn(frame, 1);
        await next(frame);
        found.push(...(await findingsIn(frame, 'check')));
        await page.close();
        assert.deepEqual(found, []);
      });

      it(`finds nothing on the result of any band, with and without the panel, ${lang}, ${scheme}`, async () => {
        const { page, frame } = await open(PHQ9);
        const found = [];
        for (const [state, value, last] of [
          ['minimal', 0, 0],
          ['mild', 0, 3],
          ['moderate', 1, 3],
          ['severe', 3, 3],
          ['moderately severe', 2, 0],
        ]) {
          await pressIn(frame, start.begin);
          // "mild" has a few items above zero, so that its total is in the band.
          for (let item = 1; item <= 9; item++) {
            await pickIn(frame, item === 9 ? last : state === 'mild' && item < 4 ? 1 : value);
            await next(frame);
          }
          if (state !== 'minimal') {
            await pickIn(frame, 2);
            await next(frame);
          }
          await pressIn(frame, check.result);
          found.push(...(await findingsIn(frame, state)));
          await pressIn(frame, take.again);
        }
        await page.close();
        assert.deepEqual(found, []);
      });

      it(`finds nothing in a list, its errors and its result, ${lang}, ${scheme}`, async () => {
        const { page, frame } = await open(LIST);
        await pressIn(frame, start.begin);
        const found = await findingsIn(frame, 'list');
        await pressIn(frame, check.result);
        found.push(...(await findingsIn(frame, 'errors')));
        for (let item = 0; item < 7; item++) await pickIn(frame, 2, item);
        await pickIn(frame, 2, 7);
        await pressIn(frame, check.result);
        found.push(...(await findingsIn(frame, 'result')));
        await page.close();
        assert.deepEqual(found, []);
      });

      it(`finds nothing where the PHQ-2 offers more, ${lang}, ${scheme}`, async () => {
        const { page, frame } = await open(PHQ2);
        await pressIn(frame, start.begin);
        for (const value of [3, 2]) {
          await pickIn(frame, value);
          await next(frame);
        }
        await pressIn(frame, check.result);
        const found = await findingsIn(frame, 'offer');
        await pressIn(frame, more.go.split('{')[0].trim());
        found.push(...(await findingsIn(frame, 'further question')));
        await page.close();
        assert.deepEqual(found, []);
      });
    }
  }

  it('sees a fault inside the frame: a label taken away', async () => {
    const page = await site.newPage();
    await show(page, site.origin, PHQ9);
    const frame = await questionsOf(page);
    await pressIn(frame, words.en.start.begin);
    await frame.evaluate(() => {
      const root = document.querySelector('care-questionnaire').shadowRoot;
      root.querySelector('.choice span').remove();
    });
    const found = await findingsIn(frame, 'planted');
    await page.close();
    assert.ok(found.length >= 2, found.join('\n'));
  });
});
