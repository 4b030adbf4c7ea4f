/** The questions show wherever the widget first stands, in each engine as people have it, and stay. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openWindow } from '../../support/engines.mjs';
import { serve } from '../../support/server.mjs';
import { untilThere } from '../../support/until.mjs';
import { WIDGET, words } from './pages.mjs';

const page = (body, script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}<script src="/dist/${script}.js" async></script>`;
const PAGES = {
  '/favicon.ico': { body: '' },
  '/plain': { body: page(WIDGET, 'symptom-check') },
  '/all': { body: page(WIDGET, 'care-widgets') },
  '/loader': { body: page(WIDGET, 'loader') },
  '/below': { body: page(`<div style="height: 9000px"></div>${WIDGET}`, 'symptom-check') },
};

/** How a page keeps the widget out of sight at first, and how it comes into view. */
const HIDDEN = {
  'in closed details': [
    `<details><summary>Questions</summary>${WIDGET}</details>`,
    () => (document.querySelector('details').open = true),
  ],
  'on a tab that is hidden': [
    `<div role="tabpanel" hidden>${WIDGET}</div>`,
    () => (document.querySelector('div').hidden = false),
  ],
  'in a closed dialog': [
    `<dialog style="width: 30em">${WIDGET}</dialog>`,
    () => document.querySelector('dialog').showModal(),
  ],
  'in a column of no width': [
    `<div style="width: 0; overflow: hidden">${WIDGET}</div>`,
    () => document.querySelector('div').removeAttribute('style'),
  ],
  'in a box without display': [
    `<div style="display: none">${WIDGET}</div>`,
    () => document.querySelector('div').removeAttribute('style'),
  ],
  'in content that the page skips': [
    `<div style="content-visibility: hidden">${WIDGET}</div>`,
    () => document.querySelector('div').removeAttribute('style'),
  ],
  'on the back of a card': [
    `<div style="transform: rotateY(90deg)">${WIDGET}</div>`,
    () => document.querySelector('div').removeAttribute('style'),
  ],
  'in a box that grows from a point': [
    `<div style="transform: scale(0)">${WIDGET}</div>`,
    () => document.querySelector('div').removeAttribute('style'),
  ],
  'in no page yet': [
    '<main></main>',
    (widget) => (document.querySelector('main').innerHTML = widget),
  ],
};
for (const [index, [body]] of Object.values(HIDDEN).entries())
  PAGES[`/hidden-${index}`] = { body: page(body, 'symptom-check') };

for (const engine of engines) {
  describe(`the questions in ${engine}`, { timeout: 300_000 }, () => {
    let server, window;
    before(async () => {
      server = await serve(PAGES);
    });
    // Whether Chromium draws what it is told of late depends on what its processes did before.
    const fresh = async (path) => {
      if (engine === 'Chromium') {
        await window?.close();
        window = undefined;
      }
      window ??= await openWindow(engine);
      await window.goto(server.origin + path);
    };
    after(async () => {
      await window?.close();
      await server?.close();
    });

    const started = () => untilThere(() => window.inPage(frameHeight));
    const assertShown = async () => {
      await started();
      await untilThere(() => window.inFrame(drawnHeight));
      const drawn = await window.inFrame(drawnHeight);
      assert.ok(drawn > 200, `${drawn} px are drawn`);
      await untilThere(
        async () => (await window.inPage(frameHeight)) >= (await window.inFrame(drawnHeight)),
      );
      assert.equal(await window.inPage(failed), false);
    };

    for (const way of ['plain', 'all', 'loader', 'below']) {
      it(`show on a page, ${way}`, async () => {
        await fresh(`/${way}`);
        await assertShown();
      });
    }

    it('show on the widget’s own page', async () => {
      await fresh('/dist/embed/symptom-check.html');
      await assertShown();
    });

    for (const [index, [place, [, show]]] of Object.entries(HIDDEN).entries()) {
      it(`wait ${place}, and show once it does`, async () => {
        await fresh(`/hidden-${index}`);
        await window.inPage(rest, 1500);
        assert.equal(await window.inPage(failed), false);
        await window.inPage(show, WIDGET);
        await assertShown();
      });
    }

    it('keep the answers while their box goes and comes back, and fit into it again', async () => {
      await fresh('/plain');
      await started();
      await window.inFrame(answerOne, words);
      for (const width of ['', '20em']) {
        await window.inPage(hide, true);
        await window.inPage(rest, 300);
        await window.inPage(hide, false, width);
        await window.inPage(rest, 300);
        assert.match(await window.inFrame(shown), /Question 2 of 9/);
        await assertShown();
      }
      await window.inFrame(back, words);
      assert.equal(await window.inFrame(picked), '2');
    });

    it('keep the answers where the widget is moved in one piece, and start anew where it isn’t', async () => {
      await fresh('/plain');
      await started();
      await window.inFrame(answerOne, words);
      const isKept = await window.inPage(moveInOnePiece);
      if (engine === 'Chromium') assert.ok(isKept);
      if (isKept) {
        await window.inPage(rest, 300);
        await window.inPage(turnSpanish);
        await untilThere(() => window.inFrame(isSpanish));
        assert.match(await window.inFrame(shown), /Pregunta 2 de 9/);
        await window.inPage(turnEnglish);
      }
      await window.inPage(moveByAppending);
      await untilThere(async () => new RegExp(words.start.title).test(await window.inFrame(shown)));
      await assertShown();
      await window.inFrame(answerOne, words);
      assert.match(await window.inFrame(shown), /Question 2 of 9/);
    });

    it('come back where the widget was away for a while', async () => {
      await fresh('/plain');
      await started();
      await window.inPage(takeAwayAndBack);
      await window.inPage(rest, 1000);
      await untilThere(async () => new RegExp(words.start.title).test(await window.inFrame(shown)));
      await assertShown();
    });
  });
}

// What follows runs in the page or in the frame.

function rest(ms) {
  return new Promise((done) => setTimeout(done, ms));
}

function frameHeight() {
  const frame = document.querySelector('symptom-check')?.shadowRoot?.querySelector('iframe');
  return frame?.style.blockSize ? frame.clientHeight : 0;
}

function failed() {
  const { shadowRoot } = document.querySelector('symptom-check') ?? {};
  return Boolean(shadowRoot?.querySelector('.failed'));
}

function drawnHeight() {
  const { shadowRoot } = document.querySelector('care-questionnaire');
  return shadowRoot.querySelector('.screen').getBoundingClientRect().height;
}

function shown() {
  return document.querySelector('care-questionnaire').shadowRoot.querySelector('.screen')
    .textContent;
}

function picked() {
  return document.querySelector('care-questionnaire').shadowRoot.querySelector('main input:checked')
    ?.value;
}

async function answerOne({ start, question }) {
  const element = document.querySelector('care-questionnaire');
  const press = async (label) => {
    const buttons = [...element.shadowRoot.querySelectorAll('main button')];
    buttons.find(({ textContent }) => textContent.trim().startsWith(label)).click();
    await element.updateComplete;
  };
  await press(start.begin);
  element.shadowRoot.querySelectorAll('main input')[2].click();
  await element.updateComplete;
  await press(question.next);
}

async function back({ question }) {
  const element = document.querySelector('care-questionnaire');
  const buttons = [...element.shadowRoot.querySelectorAll('main button')];
  buttons.find(({ textContent }) => textContent.trim() === question.back).click();
  await element.updateComplete;
}

function hide(away, width) {
  const { style } = document.querySelector('symptom-check');
  style.display = away ? 'none' : '';
  if (!away) style.width = width;
}

/** Whether the engine can: Firefox loads any frame in a shadow root anew. */
async function moveInOnePiece() {
  if (!Element.prototype.moveBefore) return false;
  const place = document.body.appendChild(document.createElement('section'));
  const other = document.body.appendChild(document.createElement('div'));
  const frame = document.createElement('iframe');
  other.attachShadow({ mode: 'open' }).append(frame);
  const { contentWindow } = frame;
  place.moveBefore(other, null);
  const can = frame.contentWindow === contentWindow;
  other.remove();
  if (can) place.moveBefore(document.querySelector('symptom-check'), null);
  return can;
}

function moveByAppending() {
  const place = document.body.appendChild(document.createElement('section'));
  place.append(document.querySelector('symptom-check'));
}

async function takeAwayAndBack() {
  const widget = document.querySelector('symptom-check');
  widget.remove();
  await new Promise((done) => setTimeout(done, 300));
  document.body.append(widget);
}

function turnSpanish() {
  document.documentElement.lang = 'es';
}

function turnEnglish() {
  document.documentElement.lang = 'en';
}

function isSpanish() {
  return document.documentElement.lang === 'es';
}
