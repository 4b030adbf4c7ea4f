/**
 * The questionnaire beside the comparison, whose visit sheet goes into its frame: the answers must be as
 * well kept as without it, also when the visitor takes both along.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { generate } from '../../../tools/build/bundles.mjs';
import { launch } from '../../a11y/support.mjs';
import { serve } from '../../support/server.mjs';
import { bundleOf } from './bundles.mjs';
import { MANY, alike, features, telling, visit } from './visits.mjs';

const { take } = JSON.parse(readFileSync('src/content/en/symptom-check.json', 'utf8'));
const { sheet } = JSON.parse(readFileSync('src/content/en/tx-options-compare.json', 'utf8'));

describe('with a visit sheet handed in', () => {
  const site = {};
  before(async () => {
    const script = (body) => ({ type: 'text/javascript', body });
    const pages = {
      '/favicon.ico': { body: '' },
      '/rrweb.js': script(await bundleOf('rrweb')),
      '/care-widgets.js': script((await generate('care-widgets')).code),
      '/symptom-check.frame.js': script((await generate('symptom-check.frame')).code),
      '/sheet': {
        body: `<!doctype html><html lang="en"><title>A clinic</title><body><main>
          <script src="/rrweb.js"></script><symptom-check></symptom-check>
          <tx-options-compare></tx-options-compare><script src="/care-widgets.js"></script></main>`,
      },
    };
    site.server = await serve(pages);
    site.browser = await launch();
  });
  after(async () => {
    await site.browser?.close();
    await site.server?.close();
  });

  const takeBoth = async (press) => {
    await press(take.copyBoth);
    await press(take.printBoth);
  };

  it('gives nothing away that tells other answers, score, band or crisis panel apart', async () => {
    const sides = await alike(site, '/sheet', 2, takeBoth);
    const sent = JSON.stringify([...sides.few[0]]);
    assert.ok(sent.includes(sheet.title), 'no sheet was handed in, so the silence proves nothing');
    assert.deepEqual(telling(sides), []);
  });

  it('gives away neither a score nor an answer', async () => {
    const log = [...features(await visit(site, '/sheet', MANY, takeBoth))].join('\n');
    for (const text of ['of 27', 'Nearly every day', 'Severe symptoms', take.printBoth]) {
      assert.ok(!log.includes(text), text);
    }
  });
});
