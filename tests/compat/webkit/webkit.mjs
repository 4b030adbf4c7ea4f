import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from '../../../tools/browsers/start.mjs';

/** How often a page is asked for before its file counts as failed: a machine under load loses a first one. */
const ATTEMPTS = 2;

/**
 * WebKitGTK for the test runner: a browser of its own for each file, as a window grows with each page that
 * was in it. A browser that won't start, or that ends, fails its own file and no other: the launcher's own
 * `startSession` doesn't wait for the page, and what fails later ends the whole run without a word.
 */
export async function webkitLauncher() {
  const { port, capabilities } = await startWebKit();
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
  });
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    concurrency: 1,
    async startSession(id, url) {
      for (let attempt = 1; ; attempt++) {
        try {
          await launcher.ensureManagerInitialized();
          return await launcher.driverManager.startSession(id, url);
        } catch (error) {
          await endBrowser(launcher);
          if (attempt === ATTEMPTS) throw new Error(`WebKit: ${error.message}`, { cause: error });
        }
      }
    },
    async stopSession(id) {
      try {
        return await stopSession(id);
      } finally {
        await endBrowser(launcher);
      }
    },
  });
}

/** The next page gets a new one; of a browser that is gone already nothing is left to end. */
async function endBrowser(launcher) {
  clearInterval(launcher.pendingHeartbeat);
  await launcher.driver?.deleteSession().catch(() => {});
  Object.assign(launcher, {
    driver: undefined,
    driverManager: undefined,
    __managerPromise: undefined,
  });
}
