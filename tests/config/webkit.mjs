import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from '../../scripts/browsers/start.mjs';

/** WebKitGTK for the test runner. */
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
  return Object.assign(launcher, { concurrency: 1 });
}
