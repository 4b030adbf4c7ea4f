/** A clinic's page with the built widget on it, and the way into the widget's frame. */
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { launch, pickIn, pressIn, questionsOf } from '../../a11y/support.mjs';
import { serve } from '../../support/server.mjs';

export const wordsOf = (lang, file = 'symptom-check') =>
  JSON.parse(readFileSync(`src/content/${lang}/${file}.json`, 'utf8'));
export const words = wordsOf('en');

export const SCRIPT = '<script src="/dist/symptom-check.js"></script>';
export const WIDGET = '<symptom-check><a href="/more">More crisis help</a></symptom-check>';

/** One site and one browser for the tests of a `describe`, in which it must be called. */
export function clinic() {
  const pages = { '/favicon.ico': { body: '' }, '/other': { body: '<p>Another page' } };
  const site = { browser: undefined, origin: '', open };
  let server;
  before(async () => {
    server = await serve(pages);
    site.origin = server.origin;
    site.browser = await launch();
  });
  after(async () => {
    await site.browser?.close();
    await server?.close();
  });

  /** A tab with the page, and all that was said on its console. */
  async function open(body = WIDGET + SCRIPT, { headers, before: prepare } = {}) {
    pages['/page'] = {
      body: `<!doctype html><html lang="en"><title>A page</title><body>${body}`,
      headers,
    };
    const tab = await site.browser.newPage();
    const said = [];
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', (error) => said.push(error.message));
    if (prepare) await tab.evaluateOnNewDocument(prepare);
    await tab.goto(`${site.origin}/page`, { waitUntil: 'load' });
    return { tab, said };
  }
  return site;
}

/** The frame's document, once its questions are there. */
export async function questions(tab) {
  await tab.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('symptom-check');
    return shadowRoot?.querySelector('iframe')?.style.blockSize;
  });
  return questionsOf(tab);
}

/** From the start through the answers to the result. */
export async function finish(frame, values = [1, 0, 0, 0, 0, 0, 0, 0, 2, 1], said = words) {
  await pressIn(frame, said.start.begin);
  for (const value of values) {
    await pickIn(frame, value);
    await pressIn(frame, said.question.next);
  }
  await pressIn(frame, said.check.result);
}

/** What `read` makes of the root in which the questions are drawn. */
export const inside = (frame, read) =>
  frame.evaluate(
    (body) =>
      new Function('root', `return (${body})(root)`)(
        document.querySelector('care-questionnaire').shadowRoot,
      ),
    String(read),
  );

export const text = (frame) => inside(frame, (root) => root.querySelector('.screen').innerText);
