/**
 * Chromium of years ago, from packages that hold nothing else (see package.json). Puppeteer no longer
 * speaks to the oldest, so here is as much of the DevTools protocol as the tests need, over a pipe.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const FOLDER = import.meta.dirname;
const { devDependencies } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8'));
/** Their major versions. */
export const OLD = Object.keys(devDependencies).map((name) => name.replace('chromium-', ''));

/** The executable of a version, unpacked if it isn't yet. */
function executableOf(version) {
  const found = join(FOLDER, 'node_modules', `chromium-${version}`, 'bin');
  const unpacked = join(found, 'chromium');
  if (!existsSync(unpacked)) {
    const code = brotliDecompressSync(readFileSync(join(found, 'chromium.br')));
    writeFileSync(unpacked, code, { mode: 0o755 });
  }
  return unpacked;
}

/** One window: `goto` ends with the page's load; `inPage` runs a function; `heard` is the console of a page. */
export async function openOldChromium(version) {
  const profile = mkdtempSync(join(tmpdir(), 'care-old-'));
  const args = [
    '--headless',
    '--no-sandbox',
    // It has no library to draw with; the processor does it.
    '--disable-gpu',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'];
  const child = spawn(executableOf(version), args, { stdio });
  const { call, on } = protocol(child);
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const page = (method, params) => call(method, params, sessionId);
  const heard = [];
  on('Runtime.consoleAPICalled', ({ type, args: said }) => {
    if (/warn|error/.test(type)) heard.push(said.map(({ value }) => value).join(' '));
  });
  on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    heard.push(`${text} ${exception?.description}`),
  );
  await page('Page.enable');
  await page('Runtime.enable');
  return {
    heard,
    goto: async (url) => {
      heard.length = 0;
      const loaded = on('Page.loadEventFired');
      await page('Page.navigate', { url });
      await loaded;
    },
    inPage: async (act, ...given) => {
      const expression = `(${act})(...${JSON.stringify(given)})`;
      const options = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await page('Runtime.evaluate', options);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    },
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Messages as JSON with a zero behind each. `on` calls back, or without an act promises the next one. */
function protocol({ stdio: [, , , out, back] }) {
  const waiting = new Map();
  const acts = [];
  let last = 0;
  let text = '';
  back.setEncoding('utf8').on('data', (chunk) => {
    const messages = (text + chunk).split('\0');
    text = messages.pop();
    for (const message of messages) {
      const { id, result, error, method, params } = JSON.parse(message);
      if (error) waiting.get(id)?.fail(new Error(error.message));
      else waiting.get(id)?.done(result);
      waiting.delete(id);
      for (const [name, act] of [...acts]) if (name === method) act(params);
    }
  });
  return {
    call: (method, params = {}, sessionId) =>
      new Promise((done, fail) => {
        const id = (last += 1);
        waiting.set(id, { done, fail });
        out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    on: (method, act) => {
      if (act) acts.push([method, act]);
      return new Promise((done) => act || acts.push([method, done]));
    },
  };
}
