/** Leaving a page that doesn't let go, over a slow network, in real browsers. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { startChromium, startFirefox } from '../../tools/browsers/start.mjs';
import { generate } from '../../tools/build/bundles.mjs';
import { serve } from '../support/server.mjs';

const STARTS = {
  Chromium: startChromium,
  ...(process.env.CARE_BROWSERS === 'all' && { Firefox: startFirefox }),
};
const TITLE = 'Leaving my partner';
const ASKS = "(event) => { event.preventDefault(); event.returnValue = 'Stay'; return 'Stay'; }";
const SCRIPT = '<script src="/crisis-banner.js"></script>';
/** Tells over and over what there is: a driver isn't answered while a browser waits for the next page. */
const WATCH = `<script>setInterval(() => fetch('/state', { method: 'POST', body: JSON.stringify({
  title: document.title, text: document.body.innerText.trim(), focus: document.activeElement?.localName,
  elements: [...document.querySelectorAll('*')].map((each) => each.localName).join() }) }), 50)</script>`;
const body = (head, more = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${TITLE}</title>${WATCH}${head}${SCRIPT}<crisis-banner quick-exit="/elsewhere"><a href="tel:988">988</a></crisis-banner><textarea></textarea>${more}</html>`;
const listener = (options = '') =>
  `<script>addEventListener('beforeunload', ${ASKS} ${options})</script>`;

/** Pages that ask "Leave site?", in every way. */
const PAGES = {
  '/listener-before': body(listener()),
  '/listener-after': body('', listener()),
  '/capture-after': body(
    '',
    `<script>setTimeout(() => addEventListener('keydown', () => addEventListener('beforeunload', ${ASKS}, true), { once: true }))</script>`,
  ),
  '/handler': body(`<script>window.onbeforeunload = ${ASKS}</script>`),
  '/attribute': body(
    '',
    `<script>document.body.setAttribute('onbeforeunload', "return 'Stay'")</script>`,
  ),
  '/first-of-all': body(listener(', true')),
  '/frame': body('', '<iframe src="/framed"></iframe>'),
};
for (const [engine, start] of Object.entries(STARTS))
  describe(`quick exit in ${engine}`, { timeout: 120_000 }, () => {
    let server, browser, tab, asked, release;
    const states = [];
    const pages = {
      ...Object.fromEntries(Object.entries(PAGES).map(([path, page]) => [path, { body: page }])),
      '/framed': { body: `<!doctype html><title>A form</title>${listener()}<input>` },
      '/state': async (request) => {
        states.push(JSON.parse(Buffer.concat(await request.toArray()).toString()));
        return { body: '' };
      },
      '/elsewhere': () =>
        new Promise((done) => {
          release = () => done({ body: '<!doctype html><title>Weather</title>' });
        }),
    };
    before(async () => {
      const { code } = await generate('crisis-banner');
      pages['/crisis-banner.js'] = { body: code, type: 'text/javascript' };
      server = await serve(pages);
      browser = await start();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    beforeEach(async () => {
      asked = [];
      tab = await browser.newPage();
    });
    afterEach(() => tab.close().catch(() => {}));

    async function leave(path) {
      await tab.goto(server.origin + path, { waitUntil: 'load' });
      // Browsers ask only where somebody has done something.
      const [inner] = tab.frames().slice(1);
      if (inner) await inner.type('input', 'words');
      await tab.click('textarea');
      await tab.keyboard.type('words');
      tab.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.dismiss();
      });
      release = undefined;
      for (let press = 0; press < 3; press++) await tab.keyboard.press('Shift');
    }
    const requested = async () => {
      for (let tries = 0; !release && tries < 250; tries++)
        await new Promise((done) => setTimeout(done, 20));
    };

    for (const path of Object.keys(PAGES))
      it(`is not stopped by "Leave site?" of ${path}`, async () => {
        await leave(path);
        await requested();
        release();
        while ((await tab.title().catch(() => '')) !== 'Weather')
          await new Promise((done) => setTimeout(done, 50));
        assert.deepEqual(asked, []);
      });

    // Chromium runs nothing of a page that waits for the next one.
    const inFirefox = { skip: engine === 'Chromium' };
    it(
      'leaves nothing of the page to see, hear or reach until the next one is there',
      inFirefox,
      async () => {
        await leave('/listener-after');
        await requested();
        for (let presses = 0; presses < 4; presses++) await tab.keyboard.press('Tab');
        states.length = 0;
        while (states.length < 2) await new Promise((done) => setTimeout(done, 20));
        assert.deepEqual(states.at(-1), {
          title: '127.0.0.1',
          text: 'Leaving this page.',
          focus: 'body',
          elements: 'html,head,title,body',
        });
        release();
      },
    );

    it('gives the page back to a visitor who stops it', inFirefox, async () => {
      await leave('/listener-after');
      await requested();
      await tab.keyboard.press('Escape');
      states.length = 0;
      while (states.at(-1)?.title !== TITLE) await new Promise((done) => setTimeout(done, 20));
      release();
    });
  });
