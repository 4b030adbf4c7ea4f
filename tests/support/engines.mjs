/**
 * One window in each engine of the run, all with the same few commands, so that a walk is written once:
 * `goto`, `back`, `inPage` and `inFrame` (run a function there), `press` (a real key), `close`.
 */
import puppeteer from 'puppeteer-core';
import { launch, questionsOf } from '../a11y/support.mjs';
import { findFirefox, findWebKit } from '../../scripts/browser.mjs';
import { webkitWindow } from './webdriver.mjs';

/** Chromium always; CARE_BROWSERS=all adds Firefox and WebKit, as for the other tests. */
export const engines =
  process.env.CARE_BROWSERS === 'all' ? ['Chromium', 'Firefox', 'WebKit'] : ['Chromium'];

export async function openWindow(engine) {
  if (engine === 'WebKit') return webkitWindow(findWebKit());
  const browser = await (engine === 'Firefox' ? firefox() : launch());
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

function firefox() {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    // Drivers switch its back-forward cache off; visitors have it on.
    extraPrefsFirefox: { 'fission.bfcacheInParent': true, 'remote.prefs.recommended': false },
  });
}
