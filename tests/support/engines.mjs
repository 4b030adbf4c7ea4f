/**
 * One window in each engine of the run, all with the same few commands, so that a walk is written once:
 * `goto`, `back`, `inPage` and `inFrame` (run a function there), `press` (a real key), `close`.
 */
import { questionsOf } from '../a11y/support.mjs';
import { startChromium, startFirefox } from '../../tools/browsers/start.mjs';
import { webkitWindow } from './webdriver.mjs';

/** Chromium always; CARE_BROWSERS=all adds Firefox and WebKit, as for the other tests. */
export const engines =
  process.env.CARE_BROWSERS === 'all' ? ['Chromium', 'Firefox', 'WebKit'] : ['Chromium'];

export async function openWindow(engine) {
  if (engine === 'WebKit') return webkitWindow();
  const browser = await (engine === 'Firefox' ? startFirefox() : startChromium());
  const tab = await browser.newPage();
  return {
    goto: (url) => tab.goto(url, { waitUntil: 'load' }),
    // Not goBack: it waits for a load, which a page from the cache doesn't have.
    back: () => tab.evaluate(() => history.back()),
    inPage: (act, ...args) => tab.evaluate(act, ...args),
    inFrame: async (act, ...args) => (await questionsOf(tab)).evaluate(act, ...args),
    press: (key) => tab.keyboard.press(key === 'Space' ? ' ' : key),
    close: () => browser.close(),
  };
}
