import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** The same WebKitGTK for the test runner. */
export async function webkitLauncher(found) {
  const { port, capabilities } = await startWebKit(found);
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
  });
}

/**
 * WebKitGTK on a display of its own. The driver speaks classic WebDriver on a free port; both
 * processes end with `stop`, or with the run.
 */
export async function startWebKit({ driver, display, browser }) {
  const port = await freePort();
  const screen = `:${50 + (port % 900)}`;
  const xvfb = spawn(display, [screen, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const server = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: screen, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const stop = () => [server, xvfb].forEach((child) => child.kill());
  process.once('exit', stop);
  await listening(port);
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  return { port, capabilities, stop };
}

async function listening(port) {
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
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
