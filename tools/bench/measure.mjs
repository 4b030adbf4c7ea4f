/** What a page costs: work of the main thread, bytes, requests, layout shift, and when it shows. */
import { brotli } from '../build/sizes.mjs';

/** Chrome's own "Slow 4G": 1.6 Mbit/s down, 0.75 up, 150 ms there and back. Bytes a second. */
const SLOW_4G = { download: 200_000, upload: 93_750, latency: 150 };
/** How much slower a phone is than this machine. */
const SLOW = 4;

/**
 * Milliseconds from a new page to a quiet network: all of the main thread, and scripts alone. A frame that has
 * a process of its own, as the questionnaire's, has a main thread of its own: both count.
 */
export async function work(browser, address) {
  const tab = await browser.newPage();
  const frames = [];
  withFrames(tab, (session) => {
    frames.push(session);
    return session.send('Performance.enable');
  });
  await tab.goto(address, { waitUntil: 'networkidle0' });
  const sum = await tab.metrics();
  for (const session of frames) {
    const { metrics } = await session.send('Performance.getMetrics');
    for (const { name, value } of metrics) sum[name] += value;
  }
  await tab.close();
  return { task: sum.TaskDuration * 1000, script: sum.ScriptDuration * 1000 };
}

/** Runs `act` for the session of every frame that gets a process of its own. */
function withFrames(tab, act) {
  tab.mainFrame().client.on('sessionattached', (session) => act(session).catch(() => {}));
}

/** Requests beside the page itself, and their bytes as brotli at its best. */
export async function traffic(browser, address) {
  const tab = await browser.newPage();
  const asked = [];
  tab.on('response', (response) => {
    const url = response.url();
    // The frame of the questionnaire takes its script again, from the browser's own memory on a real site.
    if (
      url.startsWith('http') &&
      url !== address &&
      !url.endsWith('.ico') &&
      !asked.some(({ at }) => at === url)
    )
      asked.push({ at: url, body: response.buffer() });
  });
  await tab.goto(address, { waitUntil: 'networkidle0' });
  const bodies = await Promise.all(asked.map(({ body }) => body));
  await tab.close();
  return {
    requests: bodies.length,
    bytes: bodies.reduce((sum, body) => sum + brotli(body), 0),
  };
}

/** The layout shift, and the time until `shown` is there, on a phone four times slower than this machine. */
export async function slowLoad(browser, address, width, shown) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 800 });
  await tab.emulateCPUThrottling(SLOW);
  withFrames(tab, (session) => session.send('Emulation.setCPUThrottlingRate', { rate: SLOW }));
  // Puppeteer's own, for it reaches the frames' requests as well.
  await tab.emulateNetworkConditions(SLOW_4G);
  await tab.evaluateOnNewDocument((selector) => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      const shifts = /** @type {(PerformanceEntry & {value: number})[]} */ (list.getEntries());
      for (const { value } of shifts) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('care-ready', () => (globalThis.shown ??= performance.now()));
    const look = () => {
      if (selector && document.querySelector(selector)) globalThis.shown ??= performance.now();
      if (!globalThis.shown) requestAnimationFrame(look);
    };
    look();
  }, shown);
  await tab.goto(address, { waitUntil: 'networkidle0' });
  await tab.waitForFunction(() => globalThis.shown);
  const result = await tab.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done({ shift: globalThis.shift, shown: globalThis.shown })),
        ),
      ),
  );
  await tab.close();
  return result;
}

/** The rendered widget as markup and style. */
export async function drawn(browser, address, tag) {
  const tab = await browser.newPage();
  await tab.goto(address, { waitUntil: 'networkidle0' });
  const found = await tab.evaluate((name) => {
    const { shadowRoot } = document.querySelector(name);
    const sheets = [...shadowRoot.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return { html: shadowRoot.innerHTML, css: sheets.map(({ cssText }) => cssText).join('\n') };
  }, tag);
  await tab.close();
  return found;
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
