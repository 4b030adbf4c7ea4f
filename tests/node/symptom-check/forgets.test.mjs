/** What is left of a visit once it is over: nothing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SCRIPT, clinic } from './support.mjs';

describe('a visit that is over', () => {
  const site = clinic();

  it('leaves nothing behind, 1,000 times over', async () => {
    const { tab } = await site.open(`<main></main>${SCRIPT}`);
    const session = await tab.createCDPSession();
    const rounds = (count) =>
      tab.evaluate(async (times) => {
        for (let round = 0; round < times; round++) {
          const element = document.createElement('symptom-check');
          const ready = new Promise((done) => element.addEventListener('care-ready', done));
          document.querySelector('main').append(element);
          await ready;
          element.remove();
        }
      }, count);
    const counters = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { documents, nodes, jsEventListeners };
    };
    await rounds(20);
    const early = await counters();
    await rounds(1000);
    const late = await counters();
    for (const [what, count] of Object.entries(late)) {
      assert.ok(count <= early[what] * 1.5 + 50, `${what}: ${early[what]}, then ${count}`);
    }
    await tab.close();
  });
});
