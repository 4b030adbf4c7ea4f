/** A finished result on paper: what is on it, and how many pages it takes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emulateMedia } from '../../support/media.mjs';
import { SCRIPT, clinic, finish, inside, questions, wordsOf } from './pages.mjs';

/** US Letter and A4 between margins of an inch, in CSS px: the smaller height and the smaller width. */
const SHEET = { width: 602, height: 864 };
/** Answers whose words are the longest and the shortest, with the functional item where it is asked. */
const VISITS = {
  'phq-9': { long: [2, 2, 2, 2, 2, 2, 2, 2, 2, 3], short: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
  'phq-2': { long: [2, 2], short: [0, 0] },
  'gad-7': { long: [2, 2, 2, 2, 2, 2, 2, 3], short: [0, 0, 0, 0, 0, 0, 0] },
};

describe('a result on paper', () => {
  const site = clinic();

  async function result(id, lang, values, above = '') {
    const { tab } = await site.open(
      // Three emergency numbers: no country's lines take more room.
      `${above}<symptom-check region="CH" instrument="${id}" lang="${lang}"></symptom-check>${SCRIPT}`,
    );
    const frame = await questions(tab);
    await finish(frame, values, wordsOf(lang));
    return { tab, frame };
  }

  for (const [id, visits] of Object.entries(VISITS)) {
    for (const lang of ['en', 'es']) {
      for (const [length, values] of Object.entries(visits)) {
        it(`of ${id}, ${lang}, with the ${length}est answers, is one page and no button`, async () => {
          const { tab, frame } = await result(id, lang, values);
          await emulateMedia(tab, { media: 'print' });
          await tab.evaluate((width) => {
            const { shadowRoot } = document.querySelector('symptom-check');
            shadowRoot.querySelector('iframe').style.inlineSize = `${width}px`;
          }, SHEET.width);
          await frame.waitForFunction((width) => innerWidth === width, {}, SHEET.width);
          const paper = await inside(frame, (root) => {
            const seen = (selector) =>
              [...root.querySelectorAll(selector)].filter((each) => each.checkVisibility());
            return {
              text: root.querySelector('.paper').innerText,
              buttons: seen('button').length,
              shown: seen('main, main *').length,
              height: root.host.getBoundingClientRect().height,
              scheme: getComputedStyle(root.host).colorScheme,
            };
          });
          // What the page keeps free for the frame on paper, whatever was answered.
          const room = await tab.evaluate(
            () =>
              document.querySelector('symptom-check').shadowRoot.querySelector('iframe')
                .clientHeight,
          );
          await tab.close();
          const sum = values.slice(0, visits.short.length).reduce((all, each) => all + each);
          assert.match(paper.text, new RegExp(`\\b${sum} (of|de) \\d`));
          const options = wordsOf(lang, 'instruments').optionLists;
          const said = options.frequency[values[0]];
          assert.equal(paper.text.split(`${said} (`).length - 1, visits.short.length);
          assert.equal(paper.scheme, 'light', 'in the colors of paper');
          assert.equal(paper.buttons, 0);
          assert.equal(paper.shown, 0, 'all of it is in the text');
          assert.match(paper.text, /\b144\b[^]*\b143\b/);
          const flag = wordsOf(lang).crisis.flag.split('{')[0];
          assert.equal(paper.text.includes(flag), id === 'phq-9' && length === 'long');
          assert.ok(paper.height <= SHEET.height, `${paper.height} px`);
          assert.ok(paper.height <= room, `${paper.height} px in a room of ${room}`);
        });
      }

      it(`of ${id}, ${lang}, adds one page to the page around it, and no empty one`, async () => {
        const { tab } = await result(id, lang, visits.long, '<h1>A clinic</h1><p>Its own words.');
        for (const format of ['letter', 'a4']) {
          const margin = Object.fromEntries(
            ['top', 'right', 'bottom', 'left'].map((side) => [side, '1in']),
          );
          const pdf = Buffer.from(await tab.pdf({ format, margin })).toString('latin1');
          assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 2, format);
        }
        await tab.close();
      });
    }
  }
});
