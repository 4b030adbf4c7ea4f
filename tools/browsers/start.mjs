/**
 * How each browser starts: as people have it. Nothing else in this repository starts one, for drivers switch
 * things off that decide how a page behaves: the process of its own that a sandboxed frame runs in, the popup
 * blocker, the back-forward cache, slow timers in the background. `tests/tools/browsers/` looks at running ones.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { startDisplay } from './display.mjs';
import { ensureChrome, findFirefox, findWebKit } from './find.mjs';
import { startProgram } from './processes.mjs';

/** What a test machine needs of Chromium, and why. None of it reaches a page. */
export const CHROMIUM_SWITCHES = [
  // A fresh profile is greeted and asked to be the default browser.
  '--no-first-run',
  '--no-default-browser-check',
  // A run hears and tells nothing but what its pages do.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Crash reports of test machines are nobody's.
  '--disable-breakpad',
  // A developer's desktop would ask to unlock the keyring.
  '--password-store=basic',
  '--use-mock-keychain',
  // Containers have 64 MB of shared memory; a file does as well.
  '--disable-dev-shm-usage',
  // Sandboxing needs a user of its own, which root in a container doesn't have.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** No window. By itself that would leave out paint holding: the last page stays until the next one paints. */
const CHROMIUM_HEADLESS = ['--headless=new', '--enable-features=PaintHolding'];

/** The same for Firefox. */
export const FIREFOX_PREFERENCES = {
  // Without this, a remote-controlled Firefox changes 90 more: popups, timers, tracking protection, focus.
  'remote.prefs.recommended': false,
  // A fresh profile is greeted with pages of its own, and asked to be the default browser.
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'termsofuse.bypassNotification': true,
  // A run hears and tells nothing but what its pages do.
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.region.network.url': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Switches that change what a page is or does. Nobody may ask for them in passing. */
const CHANGES_PAGES =
  /^--(allow-pre-commit-input|blink-settings|disable-(?!gpu$)|enable-|force-color-profile|hide-scrollbars|site-per-process)/;

/**
 * @typedef {object} Options
 * @property {string[]} [switches] more of them
 * @property {boolean} [window] a real one, on the display of `env`
 * @property {string} [address] what it shows at first
 * @property {string} [program] another Chromium than the installed one
 * @property {Record<string, string>} [kept] texts of files in its profile, by their paths there
 * @property {NodeJS.ProcessEnv} [env]
 * @typedef {Options & {preferences?: Record<string, unknown>}} FirefoxOptions
 * @typedef {{viewport?: import('puppeteer-core').Viewport}} View
 */

const CHROMIUM_LISTENS = /^DevTools listening on (ws:\/\/\S+)/m;
const FIREFOX_LISTENS = /^WebDriver BiDi listening on (ws:\/\/\S+)/m;

/**
 * Chromium, driven by Puppeteer; `close` ends it.
 *
 * @param {Options & View} options
 */
export async function startChromium(options = {}) {
  return (await openChromium(options)).attach(options.viewport);
}

/**
 * Firefox in the same way, with more `preferences`.
 *
 * @param {FirefoxOptions & View} options
 */
export async function startFirefox(options = {}) {
  return (await openFirefox(options)).attach(options.viewport);
}

/**
 * Chromium that shows an address, and nobody who drives it before `attach`.
 *
 * @param {Options} options
 */
export async function openChromium({
  switches = [],
  window,
  address = 'about:blank',
  program,
  kept,
  env,
} = {}) {
  const refused = switches.filter((each) => CHANGES_PAGES.test(each));
  if (refused.length) throw new Error(`${refused.join(', ')} would change the pages.`);
  const profile = await newProfile(kept);
  const args = [
    ...(window ? [] : CHROMIUM_HEADLESS),
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    ...CHROMIUM_SWITCHES,
    ...switches,
    address,
  ];
  const browser = startProgram(program ?? ensureChrome(), args, { env });
  return driven(browser, profile, CHROMIUM_LISTENS, (browserWSEndpoint, defaultViewport) =>
    puppeteer.connect({ browserWSEndpoint, defaultViewport }),
  );
}

/**
 * Firefox that shows an address, and nobody who drives it before `attach`.
 *
 * @param {FirefoxOptions} options
 */
export async function openFirefox({
  preferences = {},
  switches = [],
  window,
  address = 'about:blank',
  kept,
  env,
} = {}) {
  const lines = Object.entries({ ...FIREFOX_PREFERENCES, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  // Not by Puppeteer's launcher, which writes 70 preferences of its own into every profile.
  const profile = await newProfile({ ...kept, 'user.js': lines.join('') });
  const args = [
    ...(window ? [] : ['--headless']),
    '--remote-debugging-port=0',
    ...['--profile', profile, '--no-remote'],
    ...switches,
    address,
  ];
  const browser = startProgram(findFirefox(), args, { env });
  return driven(browser, profile, FIREFOX_LISTENS, (endpoint, defaultViewport) =>
    puppeteer.connect({
      browserWSEndpoint: `${endpoint}/session`,
      protocol: 'webDriverBiDi',
      defaultViewport,
    }),
  );
}

/**
 * WebKitGTK on a display of its own: the port of its driver, which speaks classic WebDriver, and what to ask
 * it for. Without `--automation` its browser takes no orders; pages then see `navigator.webdriver`, as in
 * every driven browser, and what they store goes with the window.
 */
export async function startWebKit() {
  const { driver, browser } = findWebKit();
  const port = await freePort();
  const display = await startDisplay();
  const server = startProgram(driver, [`--port=${port}`, '--host=127.0.0.1'], { env: display.env });
  const stop = async () => {
    await server.end();
    await display.stop();
  };
  await answering(port);
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  return { port, capabilities, stop };
}

/** `close` of the browser that `attach` gives, and `stop`, end everything and leave nothing. */
async function driven(program, profile, listens, connect) {
  const stop = async () => {
    await program.end();
    await clear(profile);
  };
  try {
    const [, endpoint] = await program.said(listens);
    return { pid: program.pid, stop, attach };

    async function attach(viewport = { width: 800, height: 600 }) {
      const browser = await connect(endpoint, viewport);
      const quit = browser.close.bind(browser);
      browser.close = async () => {
        await Promise.race([quit(), program.ended]);
        await Promise.race([program.ended, new Promise((done) => setTimeout(done, 5000).unref())]);
        await stop();
      };
      return Object.assign(browser, { pid: program.pid });
    }
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A fresh one, with `kept` files in it: what a person's answers to the browser's questions leave behind. */
async function newProfile(kept = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'care-widgets-browser-'));
  for (const [path, text] of Object.entries(kept)) {
    await mkdir(dirname(join(profile, path)), { recursive: true });
    await writeFile(join(profile, path), text);
  }
  return profile;
}

/** The last of a browser's processes may still be writing. */
const clear = (profile) =>
  rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

async function answering(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
