import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findFirefox, findWebKit } from '../../tools/browsers/find.mjs';
import { startChromium, startFirefox } from '../../tools/browsers/start.mjs';
import { need } from '../../tools/test/suites.mjs';
import { builtFiles } from './built-files.mjs';
import { countReporter } from './reporter.mjs';
import { typescript } from './typescript.mjs';

const root = join(import.meta.dirname, '../..');
const asked = process.env.CARE_BROWSERS ?? 'chromium';

// The runner holds its own lines back, and ends at such an error before they are out.
process.on('uncaughtException', ({ stack }) => writeSync(2, `${stack}\n`));

async function browsers() {
  const chromium = launcherOf('chrome', startChromium);
  if (asked === 'chromium') return [chromium];
  if (!findFirefox() || !findWebKit()) {
    throw new Error('CARE_BROWSERS=all needs firefox-esr, webkit2gtk-driver and xvfb.');
  }
  need('webkit');
  const { webkitLauncher } = await import('../compat/webkit/webkit.mjs');
  return [chromium, launcherOf('firefox', startFirefox), await webkitLauncher()];
}

/** The runner's Chrome launcher, which has the browser started by us, a window to look into as well. */
function launcherOf(browser, start) {
  const puppeteer = { launch: ({ headless }) => start({ window: headless === false }) };
  // Frames stop in all pages but the one in front.
  return chromeLauncher({ puppeteer, launchOptions: { browser }, concurrency: 1 });
}

export default {
  rootDir: root,
  files: [join(root, 'tests/{elements,unit}/**/*.test.ts')],
  browsers: await browsers(),
  concurrentBrowsers: 3,
  nodeResolve: { exportConditions: ['production'] },
  plugins: [typescript(join(root, 'tsconfig.json'))],
  middleware: [builtFiles()],
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter(process.env.CARE_COUNT ?? join(root, '.cache/browser-tests.json')),
  ],
};
