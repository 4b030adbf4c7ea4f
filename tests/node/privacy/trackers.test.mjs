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
import { bundleOf, spy, trackers } from './bundles.mjs';

const words = JSON.parse(readFileSync('src/content/en/symptom-check.json', 'utf8'));
/** Other answers, score, band and crisis panel; as many presses, for both ask the functional item. */
const FEW = [0, 1, 0, 0, 1, 0, 0, 0, 0, 0];
const MANY = [3, 2, 3, 3, 2, 3, 3, 2, 2, 3];
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
  import { QuestionnaireElement } from './src/elements/symptom-check/questionnaire/questionnaire.js';
  customElements.define('care-questionnaire', QuestionnaireElement);
  const element = new QuestionnaireElement();
  element.settings = { instrument: 'phq-9', layout: 'steps', language: 'en', region: 'US',
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

  /** One visit from the start to the result; gives back all that was sent. */
  async function visit(path, answers) {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    // No scrolling, whose steps would be noise.
    await tab.setViewport({ width: 800, height: 5000 });
    await tab.evaluateOnNewDocument(() => {
      window.__log = [];
      const keep = JSON.stringify;
      window.__sent = (tracker, payload) => {
        try {
          window.__log.push([tracker, keep(payload)]);
        } catch {
          window.__log.push([tracker, String(payload)]);
        }
      };
    });
    await tab.evaluateOnNewDocument(spy);
    const bodies = [];
    tab.on('request', (request) => {
      if (request.method() !== 'POST') return;
      const { pathname } = new URL(request.url());
      const tracker = pathname.startsWith('/posthog') ? 'posthog' : 'sentry';
      bodies.push(request.fetchPostData().then((body) => [tracker, body ?? '']));
    });
    await tab.goto(server.origin + path, { waitUntil: 'load' });
    const find = async () => {
      const frames = path === '/framed' ? tab.frames().slice(1) : [tab.mainFrame()];
      for (const frame of frames) {
        // A frame that is still loading has nothing to ask yet.
        const there = await frame.$('care-questionnaire').catch(() => null);
        if (there) return frame;
      }
      return undefined;
    };
    let frame = await find();
    while (!frame) frame = await find();
    await frame.waitForFunction(() =>
      document.querySelector('care-questionnaire').shadowRoot.querySelector('main button'),
    );
    const { question, check, start } = words;
    await press(tab, frame, 'button', start.begin);
    for (const value of answers) {
      await press(tab, frame, 'input', value);
      await press(tab, frame, 'button', question.next);
    }
    await press(tab, frame, 'button', check.result);
    await frame.waitForFunction(() =>
      document.querySelector('care-questionnaire').shadowRoot.querySelector('.total'),
    );
    // What trackers hold back for a moment comes, too: the recording that Sentry sends when it ends.
    await tab.evaluate(() => window.__flush());
    await new Promise((done) => setTimeout(done, 600));
    const log = await tab.evaluate(() => window.__log);
    const sent = await Promise.allSettled(bodies);
    await context.close();
    return [...log, ...sent.flatMap(({ value }) => (value ? [value] : []))];
  }

  /** A real press in the middle of a button (by its words) or of an answer (by its value). */
  async function press(tab, frame, what, which) {
    const at = await frame.evaluate(
      (kind, wanted) => {
        const { shadowRoot } = document.querySelector('care-questionnaire');
        const all = [...shadowRoot.querySelectorAll(`main ${kind}`)];
        const target =
          kind === 'input' ? all[wanted] : all.find((each) => each.textContent.trim() === wanted);
        const box = target.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      what,
      which,
    );
    const offset = await tab.evaluate(() => {
      const box = document
        .querySelector('symptom-check')
        ?.shadowRoot.querySelector('iframe')
        .getBoundingClientRect();
      return box ? { x: box.x + 1, y: box.y + 1 } : { x: 0, y: 0 };
    });
    await tab.mouse.click(at.x + offset.x, at.y + offset.y);
    await frame.evaluate(() => document.querySelector('care-questionnaire').updateComplete);
  }

  /** What each of several visits with these answers and with those has sent, in turn. */
  async function both(path, rounds) {
    const sides = { few: [], many: [] };
    for (let round = 0; round < rounds; round++) {
      sides.few.push(features(await visit(path, FEW)));
      sides.many.push(features(await visit(path, MANY)));
    }
    return sides;
  }

  it('catches the same questions without their frame, by every tracker', async () => {
    const betrayals = telling(await both('/bare', 2));
    for (const name of ['spy', ...trackers]) {
      const own = betrayals.filter((each) => each.startsWith(`${name} `));
      assert.ok(own.length > 0, `${name} saw nothing, so its silence elsewhere proves nothing`);
    }
  });

  it('sends nothing that tells other answers, score, band or crisis panel apart', async () => {
    const sides = await both('/framed', ROUNDS);
    for (const name of ['spy', ...trackers]) {
      const sent = [...sides.few[0]].filter((each) => each.startsWith(`${name} `));
      assert.ok(sent.length > 0, `${name} sent nothing at all`);
    }
    assert.deepEqual(telling(sides), []);
  });

  it('sends no word of a question, an answer or a result', async () => {
    const log = JSON.stringify(await visit('/framed', MANY));
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

/** Each value with its place in a payload, and how many payloads of each kind there were. */
function features(log) {
  const found = new Set();
  const counts = {};
  for (const [tracker, payload] of log) {
    const walk = (node, place) => {
      if (Array.isArray(node)) node.forEach((each) => walk(each, place));
      else if (node && typeof node === 'object') {
        for (const [key, value] of Object.entries(node)) walk(value, `${place}.${key}`);
      } else found.add(`${tracker} ${place}=${String(node).slice(0, 300)}`);
    };
    const data = parse(payload);
    walk(data, '');
    const kind = `${tracker} #${data?.type ?? data?.what ?? data?.event ?? ''}/${data?.data?.source ?? data?.value?.[0] ?? ''}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  for (const [kind, count] of Object.entries(counts)) found.add(`${kind} × ${count}`);
  return found;
}

/** A payload as it was meant: JSON, or an envelope with a JSON text a line. */
function parse(payload) {
  const read = (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };
  const whole = read(payload);
  return typeof whole === 'string' && whole.includes('\n') ? whole.split('\n').map(read) : whole;
}

/** What was in every visit of one side and in none of the other. */
function telling({ few, many }) {
  const only = (side, other) =>
    [...side[0]].filter(
      (each) => side.every((visit) => visit.has(each)) && !other.some((visit) => visit.has(each)),
    );
  return [...only(few, many), ...only(many, few)];
}
