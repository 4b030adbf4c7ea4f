/** What is left of widgets that came, were answered and went: nothing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SCRIPT, clinic, words } from './support.mjs';

/** Far less than one for each of the 250 widgets that came and went. */
const SLACK = 10;

describe('a widget that was answered and taken away', () => {
  const site = clinic();

  async function grown(attributes, times) {
    const { tab } = await site.open(`<main></main>${SCRIPT}`, {
      // Answered in the frame itself: a thousand trips there from the test would take minutes.
      before: `(${answerAll})(${JSON.stringify(words)})`,
    });
    const session = await tab.createCDPSession();
    await session.send('Performance.enable');
    const early = await tab.evaluate(rounds, attributes, 20).then(() => counters(session));
    const answered = await tab.evaluate(rounds, attributes, times);
    const late = await counters(session);
    assert.equal(tab.frames().length, 1);
    await tab.close();
    for (const [what, count] of Object.entries(late)) {
      assert.ok(count <= early[what] + SLACK, `${what}: ${early[what]}, then ${count}`);
    }
    return answered;
  }

  it('leaves nothing behind, 250 times over', async () => {
    const answered = await grown({ instrument: 'phq-2' }, 250);
    assert.deepEqual(answered, [`${words.check.title}, 2 answers`]);
  });

  it('leaves nothing behind after a whole visit with its result', async () => {
    const answered = await grown({}, 20);
    assert.deepEqual(answered, [`${words.result.title}, 10 answers`]);
  });
});

async function counters(session) {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { metrics } = await session.send('Performance.getMetrics');
  const frames = metrics.find(({ name }) => name === 'Frames').value;
  return { documents, nodes, jsEventListeners, frames };
}

// What follows runs in the page or in the frame.

/** Puts a widget there, waits until it is answered, and takes it away; gives back what was reached. */
async function rounds(attributes, times) {
  const reached = new Set();
  for (let round = 0; round < times; round++) {
    const element = document.createElement('symptom-check');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const answered = new Promise((done) =>
      addEventListener('message', ({ data }) => done(data), { once: true }),
    );
    document.querySelector('main').append(element);
    reached.add(await answered);
    element.remove();
  }
  return [...reached];
}

/** In each frame: answers every question as soon as it is there and says how far it came. */
function answerAll({ start, question, check }) {
  if (parent === window) return;
  const press = async (element, label) => {
    const buttons = [...element.shadowRoot.querySelectorAll('main button')];
    buttons.find(({ textContent }) => textContent.trim().startsWith(label)).click();
    await element.updateComplete;
  };
  const answer = async (element) => {
    const short = element.settings.instrument === 'phq-2';
    await press(element, start.begin);
    let answers = 0;
    for (; element.shadowRoot.querySelector('main input'); answers++) {
      element.shadowRoot.querySelectorAll('main input')[3].click();
      await element.updateComplete;
      await press(element, question.next);
    }
    if (!short) await press(element, check.result);
    const title = element.shadowRoot.querySelector('#title').textContent;
    parent.postMessage(`${title}, ${answers} answers`, '*');
  };
  new MutationObserver(async (_, observer) => {
    const element = document.querySelector('care-questionnaire');
    if (!element) return;
    observer.disconnect();
    while (!element.shadowRoot?.querySelector('main button')) {
      await new Promise((done) => setTimeout(done, 1));
    }
    await answer(element);
  }).observe(document, { childList: true, subtree: true });
}
