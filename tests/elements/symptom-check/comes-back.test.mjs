/** A page that was left and comes back, by the browser's cache for that or without, in each engine. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openWindow } from '../../support/engines.mjs';
import { serve } from '../../support/server.mjs';
import { untilThere } from '../../support/until.mjs';
import { SCRIPT, WIDGET, words } from './pages.mjs';

const { start, question, check, result } = words;
const PAGES = {
  '/favicon.ico': { body: '' },
  '/page': { body: `<!doctype html><html lang="en"><title>A page</title>${WIDGET}${SCRIPT}` },
  '/other': { body: '<!doctype html><title>Another page</title>' },
};
/** The last screen that a visitor saw, and how far they got. */
const LEFT_ON = { 'a question': 4, 'the check': 10, 'the result': 11 };

for (const engine of engines) {
  describe(`a page that comes back, in ${engine}`, () => {
    let server, window;
    before(async () => {
      server = await serve(PAGES);
      window = await openWindow(engine);
    });
    after(async () => {
      await window?.close();
      await server?.close();
    });

    async function open() {
      await window.goto(`${server.origin}/page`);
      await untilThere(() => window.inPage(heightOfFrame));
    }

    for (const [screen, steps] of Object.entries(LEFT_ON)) {
      it(`forgets the answers when it was left on ${screen}`, async () => {
        await open();
        await window.inFrame(answer, steps, words);
        const titles = { 4: 'Question 5 of 9', 10: check.title, 11: result.title };
        assert.match(await window.inFrame(shown), new RegExp(titles[steps]));
        await window.inFrame(turn, 'pagehide');
        const hidden = await window.inFrame(shown);
        await window.inFrame(turn, 'pageshow');
        for (const text of [hidden, await window.inFrame(shown)]) {
          assert.match(text, new RegExp(start.title));
          assert.doesNotMatch(text, /Nearly every day|27 of 27/);
        }
        await window.inFrame(answer, 0, words);
        assert.equal(await window.inFrame(picked), 0, 'an answer is still picked');
        assert.match(await window.inFrame(shown), new RegExp(question.next));
      });
    }

    it('shows the start after another page and the way back', async () => {
      await open();
      const first = await window.inPage(heightOfFrame);
      await window.inFrame(answer, 11, words);
      await untilThere(async () => (await window.inPage(heightOfFrame)) !== first);
      await window.inPage(() => {
        addEventListener('pageshow', ({ persisted }) => (globalThis.fromCache = persisted));
      });
      await window.goto(`${server.origin}/other`);
      await window.back();
      // The frame of a page from the cache is out of the drivers' reach; its height tells.
      await untilThere(async () => (await window.inPage(heightOfFrame)) === first);
      const fromCache = await window.inPage(() => globalThis.fromCache ?? null);
      // WebKit's driver switches the cache off: there it is the way back without one.
      if (engine === 'WebKit') assert.match(await window.inFrame(shown), new RegExp(start.title));
      else assert.equal(fromCache, true);
    });
  });
}

// What follows runs in the page or in the frame.

function heightOfFrame() {
  const root = document.querySelector('symptom-check')?.shadowRoot;
  return root?.querySelector('iframe')?.style.blockSize ?? '';
}

function shown() {
  const { shadowRoot } = document.querySelector('care-questionnaire');
  // All of it, what is kept for paper, too.
  return shadowRoot.textContent.replace(/\s+/g, ' ');
}

function picked() {
  const { shadowRoot } = document.querySelector('care-questionnaire');
  return shadowRoot.querySelectorAll('input:checked').length;
}

/** Starts, answers that many questions with the highest answer, and from the eleventh step looks at the result. */
async function answer(steps, { start, check, question }) {
  const element = document.querySelector('care-questionnaire');
  const press = async (label) => {
    const buttons = [...element.shadowRoot.querySelectorAll('main button')];
    buttons.find(({ textContent }) => textContent.trim().startsWith(label)).click();
    await element.updateComplete;
  };
  await press(start.begin);
  for (let step = 0; step < Math.min(steps, 10); step++) {
    element.shadowRoot.querySelectorAll('main input')[3].click();
    await element.updateComplete;
    await press(question.next);
  }
  if (steps > 10) await press(check.result);
}

async function turn(type) {
  dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
  await document.querySelector('care-questionnaire').updateComplete;
}
