/** A visit by hand in a real window: the questions to their result, its sheet on paper, a call to 988. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { until } from '../support/until.mjs';
import { ENGINES, startDesktop } from './desktop.mjs';
import { handOn, seen } from './hand.mjs';
import { startSite } from './pages.mjs';

const wordsOf = (file) => JSON.parse(readFileSync(`src/content/en/${file}.json`, 'utf8'));
const { start, question, check, result, crisis, take } = wordsOf('symptom-check');
const { sheet, values } = wordsOf('tx-options-compare');
/** "Several days" three times, the last at item 9, and "somewhat difficult". */
const ANSWERS = [1, 0, 0, 1, 0, 0, 0, 0, 1, 1];

for (const engine of Object.keys(ENGINES)) {
  describe(`by hand in ${engine}`, () => {
    let desktop, site;
    before(async () => {
      desktop = await startDesktop();
      site = await startSite();
    });
    after(async () => {
      await site?.close();
      await desktop?.stop();
    });

    /** A window with one widget in it, for as long as `visit` takes. */
    async function during(tag, visit) {
      const opened = await desktop.open(engine, site.address(tag));
      try {
        await until(() => site.seen(tag)?.[0] > 60, `${tag} to be laid out`);
        await visit(handOn(desktop, await seen(opened, '/page', tag === 'symptom-check')));
      } finally {
        await opened.stop();
      }
    }

    const printed = () => until(async () => (await desktop.papers())[0], 'the sheet of paper');
    /** Whom the phone was told to call since `before`; the browser asks first. */
    async function called(hand, before) {
      await hand.answerBrowser(engine, async () => (await desktop.calls()).length > before.length);
      return (await desktop.calls()).slice(before.length);
    }

    it('988 is called from the crisis bar', () =>
      during('crisis-banner', async (hand) => {
        const before = await desktop.calls();
        await hand.press(hand.tab, linkOf, 'crisis-banner', 'tel:988');
        assert.deepEqual(await called(hand, before), ['tel:988']);
      }));

    it('PHQ-9 is answered to its result, which is printed, and 988 is called from it', () =>
      during('symptom-check', async (hand) => {
        const { frame } = hand;
        const button = (label) => hand.press(frame, buttonOf, 'care-questionnaire', label);
        const says = (text) => until(() => frame.evaluate(hasWords, text), text);
        await button(start.begin);
        for (const [item, value] of ANSWERS.entries()) {
          await says(item < 9 ? `Question ${item + 1} of 9` : question.last);
          await hand.press(frame, choiceOf, value);
          if (item === 8) await says(crisis.title);
          await button(question.next);
        }
        await says(check.title);
        await button(check.result);
        await says(result.title);
        await says('Your total is 3 of 27');

        await button(take.print);
        const paper = await printed();
        for (const text of ['3 of 27', 'Several days', '988'])
          assert.ok(paper.includes(text), text);

        const before = await desktop.calls();
        await hand.press(frame, linkOf, 'care-questionnaire', 'tel:988');
        assert.deepEqual(await called(hand, before), ['tel:988']);
      }));

    it('the sheet for a visit is marked and printed', () =>
      during('tx-options-compare', async (hand) => {
        const within = 'tx-options-compare';
        await hand.press(hand.tab, markOf, values.domains.effect.label, values.levels.very);
        await hand.press(hand.tab, buttonOf, within, sheet.print);
        const paper = await printed();
        for (const text of [sheet.title, sheet.matters, values.domains.effect.label])
          assert.ok(paper.includes(text), `${text} in ${paper}`);
      }));
  });
}

// What follows runs in the page or in the frame.

function buttonOf(selector, label) {
  const { shadowRoot } = document.querySelector(selector);
  const buttons = [...shadowRoot.querySelectorAll('button')];
  return buttons.find((each) => each.checkVisibility() && each.textContent.trim() === label);
}

function choiceOf(value) {
  const { shadowRoot } = document.querySelector('care-questionnaire');
  return shadowRoot.querySelectorAll('main .choice')[value];
}

/** What is pressed to say how much something matters. */
function markOf(domain, level) {
  const { shadowRoot } = document.querySelector('tx-options-compare');
  const group = [...shadowRoot.querySelectorAll('fieldset')].find((each) =>
    each.querySelector('legend').textContent.includes(domain),
  );
  return [...group.querySelectorAll('label')].find((each) => each.textContent.trim() === level);
}

function linkOf(selector, href) {
  const { shadowRoot } = document.querySelector(selector);
  const links = [...shadowRoot.querySelectorAll(`a[href="${href}"]`)];
  return links.find((each) => each.checkVisibility());
}

const hasWords = (text) =>
  document
    .querySelector('care-questionnaire')
    .shadowRoot.querySelector('.screen')
    .innerText.includes(text);
