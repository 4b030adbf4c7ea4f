import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromeArgs, ensureChrome, findFirefox, findWebKit } from '../../scripts/browser.mjs';
import { builtFiles } from './built-files.mjs';
import { countReporter } from './reporter.mjs';
import { webkitLauncher } from './webkit.mjs';

const root = join(import.meta.dirname, '../..');
const asked = process.env.CARE_BROWSERS ?? 'chromium';

async function browsers() {
  const chromium = chromeLauncher({
    launchOptions: { executablePath: ensureChrome(), args: chromeArgs() },
    // Frames stop in all pages but the one in front.
    concurrency: 1,
  });
  if (asked === 'chromium') return [chromium];
  const firefox = findFirefox();
  const webkit = findWebKit();
  if (!firefox || !webkit) {
    throw new Error('CARE_BROWSERS=all needs firefox-esr, webkit2gtk-driver and xvfb.');
  }
  return [
    chromium,
    firefoxLauncher(firefox),
    Object.assign(await webkitLauncher(webkit), { concurrency: 1 }),
  ];
}

/** Firefox through the same launcher: it speaks WebDriver BiDi with puppeteer. */
function firefoxLauncher(executablePath) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath },
    concurrency: 1,
  });
  launcher.name = 'Firefox';
  launcher.type = 'firefox';
  return launcher;
}

export default {
  rootDir: root,
  files: [join(root, 'tests/**/*.test.ts')],
  browsers: await browsers(),
  concurrentBrowsers: 3,
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') })],
  middleware: [builtFiles()],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 60_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter(process.env.CARE_COUNT ?? join(root, '.cache/browser-tests.json')),
  ],
};
