/**
 * Finds the browsers that the tests run in, and installs what it may: an installed Chrome or
 * Chromium first, then Debian's package (as root), then Playwright's own.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROME_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const CHROME_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Google/Chrome/Application/chrome.exe')] : [],
  ),
];
const PLAYWRIGHT = 'playwright-core@1.56.1';
const WEBKIT = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Path of an installed Chrome or Chromium; `CHROME_PATH` wins; undefined when there is none. */
export function findChrome() {
  const asked = process.env.CHROME_PATH;
  if (asked && existsSync(asked)) return asked;
  return onPath(CHROME_NAMES) ?? CHROME_PLACES.find((path) => existsSync(path));
}

/** The same, installing Chromium if need be. Throws one clear line when that can't be done. */
export function ensureChrome() {
  const found =
    findChrome() ?? (aptInstall('chromium') ? findChrome() : undefined) ?? fromPlaywright();
  if (found) return found;
  throw new Error(
    'No Chrome or Chromium found, and none could be installed. Install one, or set CHROME_PATH to its executable.',
  );
}

export function findFirefox() {
  return onPath(['firefox-esr', 'firefox']);
}

/** WebKitGTK's driver, its browser and a display to run it on; undefined when any is missing. */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']);
  const display = onPath(['Xvfb']);
  return driver && display && existsSync(WEBKIT) ? { driver, display, browser: WEBKIT } : undefined;
}

/** Installs Debian packages as root; false where that isn't possible. */
export function aptInstall(...packages) {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return false;
  try {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages]);
    return true;
  } catch {
    return false;
  }
}

function fromPlaywright() {
  try {
    const browsers = join(process.cwd(), '.cache', 'browsers');
    const env = { ...process.env, PLAYWRIGHT_BROWSERS_PATH: browsers };
    run('npx', ['--yes', PLAYWRIGHT, 'install', 'chromium'], env);
    const dry = execFileSync('npx', ['--yes', PLAYWRIGHT, 'install', '--dry-run', 'chromium'], {
      env,
    });
    const folder = /Install location:\s*(.+)/.exec(String(dry))?.[1]?.trim() ?? '';
    const places = [
      'chrome-linux/chrome',
      'chrome-win/chrome.exe',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    ];
    return places.map((place) => join(folder, place)).find((path) => existsSync(path));
  } catch {
    return undefined;
  }
}

function run(command, args, env = process.env) {
  execFileSync(command, args, {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
