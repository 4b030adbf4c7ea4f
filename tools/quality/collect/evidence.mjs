/**
 * Collects what the checks judge, as plain JSON: the content tree, and what a browser renders of each
 * widget from the built files, wide and on a phone. Nothing here judges.
 */
import { startChromium } from '../../browsers/start.mjs';
import { readContent } from '../../content/read.mjs';
import { serve } from '../../../tests/support/server.mjs';

export const TAGS = ['tx-options-compare', 'ketamine-explainer'];
const VIEWS = { wide: { width: 1280, height: 900 }, phone: { width: 360, height: 640 } };

/**
 * @param {string} [today] The day to judge by. By default the day on which the newest file was
 *   published, so that the same content gives the same report in any year.
 */
export async function collect(today) {
  const content = await readContent();
  const clock = today ?? publishedLast(content);
  return { today: clock, content, dom: await rendered(clock) };
}

export function publishedLast({ facts, words }) {
  const files = [...Object.values(facts), ...Object.values(words.en)];
  return files
    .map(({ data }) => data.published)
    .sort()
    .at(-1);
}

async function rendered(today) {
  const server = await serve({
    ...Object.fromEntries(TAGS.map((tag) => [`/report/${tag}`, { body: pageOf(tag) }])),
  });
  const browser = await startChromium();
  try {
    const dom = {};
    for (const tag of TAGS) {
      dom[tag] = {};
      for (const [view, viewport] of Object.entries(VIEWS)) {
        const page = await browser.newPage();
        await page.setViewport(viewport);
        await page.evaluateOnNewDocument(stopClock, `${today}T12:00:00`);
        await page.goto(`${server.origin}/report/${tag}`, { waitUntil: 'load' });
        dom[tag][view] = await page.evaluate(readWidget, tag);
        await page.close();
      }
    }
    return dom;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A clinic's page with nothing but the widget, so that the fold is the widget's own. */
function pageOf(tag) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${tag}</title>
    <link rel="icon" href="data:,">
    <style>body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }</style>
  </head>
  <body>
    <main><${tag}><a href="tel:988">Call or text 988</a></${tag}></main>
    <script src="/dist/${tag}.js"></script>
  </body>
</html>`;
}

/** In the page, before its scripts: a widget shows whether its content is past due. */
function stopClock(iso) {
  const RealDate = Date;
  const now = new RealDate(iso).getTime();
  class StoppedDate extends RealDate {
    constructor(...args) {
      super(.../** @type {[number]} */ (args.length ? args : [now]));
    }
    /** @override */
    static now() {
      return now;
    }
  }
  globalThis.Date = /** @type {DateConstructor} */ (StoppedDate);
}

async function readWidget(tag) {
  // By the server's address, which is no file's.
  const path = '/tools/quality/collect/in-page.js';
  const { snapshot } = await import(path);
  const element = document.querySelector(tag);
  if (!element.shadowRoot) throw new Error(`<${tag}> did not load: run npm run build first`);
  await element.updateComplete;
  // Whether it is a table or cards is settled once its size was measured.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await element.updateComplete;
  // Pictures are drawn when a reader opens them, and on paper.
  dispatchEvent(new Event('beforeprint'));
  return snapshot(element);
}
