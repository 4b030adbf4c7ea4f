/**
 * The questionnaire on a page full of trackers, answered twice over by a real mouse with other answers:
 * nothing that any of them gets may tell the two apart. The same questions without their frame, on the
 * same page, must be caught, or the test would prove nothing.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { launch } from '../../a11y/support.mjs';
import { serve } from '../../support/server.mjs';
import { bundleOf, trackers } from './bundles.mjs';
import { MANY, alike, both, telling, visit } from './visits.mjs';

const words = JSON.parse(readFileSync('src/content/en/symptom-check.json', 'utf8'));
const ROUNDS = 3;

/** What PostHog's server says to a site that records everything. */
const POSTHOG = {
  autocapture_opt_out: false,
  featureFlags: {},
  supportedCompression: [],
  capturePerformance: true,
  autocaptureExceptions: true,
  heatmaps: true,
  sessionRecording: { endpoint: '/s/', recorderVersion: 'v2', consoleLogRecordingEnabled: true },
};

/** The questions laid bare: the same element on the page itself. */
const BARE = `
  import { directory, leadingLines, symptomCheckPacks } from './src/content/locales.js';
  import { countryOf } from './src/help/hrefs.js';
  import { QuestionnaireElement } from './src/elements/symptom-check/questionnaire/questionnaire.js';
  customElements.define('care-questionnaire', QuestionnaireElement);
  const element = new QuestionnaireElement();
  element.settings = { instrument: 'phq-9', layout: 'steps', language: 'en', directory,
    country: countryOf('US', leadingLines), words: symptomCheckPacks.en,
    headingLevel: 3, style: {}, reserved: 0, contact: {} };
  document.querySelector('main').append(element);`;

async function bare() {
  const { outputFiles } = await build({
    stdin: { contents: BARE, resolveDir: process.cwd() },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0].text;
}

describe('on a page full of trackers', () => {
  let server, browser;
  const pages = { '/favicon.ico': { body: '' } };
  before(async () => {
    pages['/bare.js'] = { type: 'text/javascript', body: await bare() };
    for (const name of trackers) {
      pages[`/${name}.js`] = { type: 'text/javascript', body: await bundleOf(name) };
    }
    const scripts = trackers.map((name) => `<script src="/${name}.js"></script>`).join('');
    const page = (content) => ({
      body: `<!doctype html><html lang="en"><title>A clinic</title><body><main>${scripts}${content}</main>`,
    });
    pages['/framed'] = page(
      '<symptom-check></symptom-check><script src="/dist/symptom-check.js"></script>',
    );
    pages['/bare'] = page('<script src="/bare.js"></script>');
    for (const path of ['/posthog/flags/', '/posthog/array/phc_test/config']) {
      pages[path] = { type: 'application/json', body: JSON.stringify(POSTHOG) };
    }
    server = await serve(pages);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('catches the same questions without their frame, by every tracker', async () => {
    const betrayals = telling(await both({ server, browser }, '/bare', 2));
    for (const name of ['spy', ...trackers]) {
      const own = betrayals.filter((each) => each.startsWith(`${name} `));
      assert.ok(own.length > 0, `${name} saw nothing, so its silence elsewhere proves nothing`);
    }
  });

  it('sends nothing that tells other answers, score, band or crisis panel apart', async () => {
    const sides = await alike({ server, browser }, '/framed', ROUNDS);
    for (const name of ['spy', ...trackers]) {
      const sent = [...sides.few[0]].filter((each) => each.startsWith(`${name} `));
      assert.ok(sent.length > 0, `${name} sent nothing at all`);
    }
    assert.deepEqual(telling(sides), []);
  });

  it('sends no word of a question, an answer or a result', async () => {
    // The page gives its frame all words there are, whatever is answered; of what comes back there is none.
    const isGiven = ([tracker, payload]) =>
      tracker === 'spy' && /^\{"what":"postMessage".*\\"words\\":/.test(payload);
    const sent = await visit({ server, browser }, '/framed', MANY);
    assert.ok(sent.some(isGiven));
    const log = JSON.stringify(sent.filter((each) => !isGiven(each)));
    for (const text of [
      'Little interest',
      'better off dead',
      'Nearly every day',
      'Severe symptoms',
      words.crisis.title,
      words.result.title,
      'of 27',
    ]) {
      assert.ok(!log.includes(text), text);
    }
  });
});
