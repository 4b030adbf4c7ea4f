/** What is left of widgets that came, were answered and went: nothing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionsOf } from '../../a11y/support.mjs';
import { until } from '../../support/until.mjs';
import { SCRIPT, clinic, words } from './pages.mjs';

/** Far less than one for each of the 250 widgets that came and went. */
const SLACK = 10;

describe('a widget that was answered and taken away', () => {
  const site = clinic();

  async function grown(attributes, times) {
    const { tab } = await site.open(`<main></main>${SCRIPT}`);
    const client = await tab.createCDPSession();
    await client.send('Performance.enable');
    await rounds(tab, attributes, 20);
    const early = await counters(client);
    const processes = await renderers(site.browser);
    const answered = await rounds(tab, attributes, times);
    const more = await empty(() => growth(client, early));
    assert.equal(tab.frames().length, 1);
    assert.deepEqual(more, []);
    // What was in the frames was in processes of theirs, and went with them.
    const left = await empty(async () => {
      const count = await renderers(site.browser);
      return count <= processes + 1 ? [] : [`processes: ${processes}, then ${count}`];
    });
    assert.deepEqual(left, []);
    await tab.close();
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

/** Puts a widget there, answers it, and takes it away, over and over; gives back what was reached. */
async function rounds(tab, attributes, times) {
  const reached = new Set();
  for (let round = 0; round < times; round++) {
    await tab.evaluate(put, attributes);
    const frame = await questionsOf(tab);
    reached.add(await frame.evaluate(answerAll, words));
    await tab.evaluate(() => document.querySelector('symptom-check').remove());
  }
  return [...reached];
}

/** What there is more of than there was, in words. */
async function growth(session, early) {
  return Object.entries(await counters(session))
    .filter(([what, count]) => count > early[what] + SLACK)
    .map(([what, count]) => `${what}: ${early[what]}, then ${count}`);
}

/** What was just taken away is let go of a little later; what is still there then, the test says. */
async function empty(look) {
  let found;
  const isEmpty = async () => !(found = await look()).length;
  await until(isEmpty, 'nothing', 30_000).catch(() => {});
  return found;
}

async function counters(session) {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { metrics } = await session.send('Performance.getMetrics');
  const frames = metrics.find(({ name }) => name === 'Frames').value;
  return { documents, nodes, jsEventListeners, frames };
}

/** How many processes with pages or frames in them the browser has. */
async function renderers(browser) {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').length;
}

// What follows runs in the page or in the frame.

function put(attributes) {
  const element = document.createElement('symptom-check');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.querySelector('main').append(element);
}

/** Answers every question as soon as it is there; says how far it came. */
async function answerAll({ start, question, check }) {
  const element = document.querySelector('care-questionnaire');
  const press = async (label) => {
    const buttons = [...element.shadowRoot.querySelectorAll('main button')];
    buttons.find(({ textContent }) => textContent.trim().startsWith(label)).click();
    await element.updateComplete;
  };
  while (!element.shadowRoot?.querySelector('main button')) {
    await new Promise((done) => setTimeout(done, 1));
  }
  const short = element.settings.instrument === 'phq-2';
  await press(start.begin);
  let answers = 0;
  for (; element.shadowRoot.querySelector('main input'); answers++) {
    element.shadowRoot.querySelectorAll('main input')[3].click();
    await element.updateComplete;
    await press(question.next);
  }
  if (!short) await press(check.result);
  const title = element.shadowRoot.querySelector('#title').textContent;
  return `${title}, ${answers} answers`;
}
