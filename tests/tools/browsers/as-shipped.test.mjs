/**
 * The browsers of every test, bench, report and picture run as people have them: read from running ones, and
 * tried on pages. A driver's own way to start them is held against the same, so that a blind test would show.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { ensureChrome, findFirefox } from '../../../tools/browsers/find.mjs';
import {
  FIREFOX_PREFERENCES,
  startChromium,
  startFirefox,
} from '../../../tools/browsers/start.mjs';
import { engines, openWindow } from '../../support/engines.mjs';
import { serve } from '../../support/server.mjs';
import { readChromium, readFirefox } from './readings.mjs';

/** Switches that a test machine needs, and that no page can tell. A new one is for a person to judge. */
const NEEDED = [
  '--headless=new',
  '--enable-features=PaintHolding',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-dev-shm-usage',
  '--no-sandbox',
];

/** What Firefox asks of nobody: greetings, updates and reports. A new one is for a person to judge. */
const QUIET =
  /^(app\.(normandy|update)|browser\.(aboutwelcome|region|shell|startup)|datareporting|extensions\.update|network\.(captive-portal|connectivity)-service|remote\.prefs\.recommended$|termsofuse)\b/;

/** Preferences that drivers set and people don't, of each kind that changes what a page is or does. */
const PAGES_NOTICE =
  /^(apz|dom|fission|focusmanager|javascript|layout|mousewheel|network\.cookie\.sameSite|network\.http|privacy\.trackingprotection|security\.fileuri|signon|threads|toolkit\.cosmeticAnimations|widget)\b/;
/** Written by Firefox itself at its first start, some of it later. */
const ITS_OWN =
  /^(dom\.forms\.autocomplete\.formautofill|privacy\.trackingprotection\.allow_list\.hasMigratedCategoryPrefs)$/;

const changed = (preferences) =>
  Object.keys(preferences).filter((name) => PAGES_NOTICE.test(name) && !ITS_OWN.test(name));

/** Reads a running browser, and ends it. */
async function read(starting, reading) {
  const browser = await starting;
  try {
    return await reading(browser);
  } finally {
    await browser.close();
  }
}

describe('Chromium as it ships', () => {
  let bare;
  before(async () => {
    // What the installed program adds by itself: Debian's has a script around it.
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const starting = puppeteer.launch({
      executablePath: ensureChrome(),
      ignoreDefaultArgs: true,
      args: ['--headless=new', ...root, 'about:blank'],
    });
    bare = await read(starting, readChromium);
  });

  const added = ({ switches }) => switches.filter((each) => !bare.switches.includes(each));

  it('has no switch that nobody judged, and no feature switched off', async () => {
    const { switches, off } = await read(startChromium(), readChromium);
    assert.deepEqual(
      added({ switches }).filter((each) => !NEEDED.includes(each)),
      [],
    );
    assert.equal(off, '');
  });

  it('is the one of the test runner as well', async () => {
    process.env.CARE_BROWSERS = 'chromium';
    const { default: config } = await import('../../config/web-test-runner.config.mjs');
    assert.equal(config.browsers.length, 1);
    const { switches, off } = await read(config.browsers[0].launchBrowser(), readChromium);
    assert.deepEqual(
      added({ switches }).filter((each) => !NEEDED.includes(each)),
      [],
    );
    assert.equal(off, '');
  });

  it('is not what a driver starts: the test would see it', async () => {
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const starting = puppeteer.launch({ executablePath: ensureChrome(), args: root });
    const { switches, off } = await read(starting, readChromium);
    const strange = added({ switches }).filter((each) => !NEEDED.includes(each));
    for (const name of ['popup-blocking', 'renderer-backgrounding', 'background-timer-throttling'])
      assert.ok(strange.includes(`--disable-${name}`), name);
    assert.match(off, /IsolateSan/);
  });

  it('takes no such switch from anybody', async () => {
    for (const each of [
      '--disable-features=IsolateSandboxedIframes',
      '--disable-site-isolation-trials',
      '--disable-popup-blocking',
      '--disable-back-forward-cache',
      '--disable-renderer-backgrounding',
      '--disable-ipc-flooding-protection',
      '--enable-automation',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      '--allow-pre-commit-input',
    ])
      await assert.rejects(startChromium({ switches: [each] }), /would change the pages/, each);
  });
});

describe('Firefox as it ships', { skip: !findFirefox() && 'no Firefox here' }, () => {
  const switches = ['--remote-allow-system-access'];

  it('has no preference that nobody judged', async () => {
    for (const name of Object.keys(FIREFOX_PREFERENCES)) assert.match(name, QUIET);
    assert.deepEqual(changed(await read(startFirefox({ switches }), readFirefox)), []);
  });

  it('is not what a driver starts: the test would see it', async () => {
    const starting = puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      args: switches,
    });
    const names = changed(await read(starting, readFirefox));
    for (const name of [
      'dom.disable_open_during_load',
      'fission.webContentIsolationStrategy',
      'focusmanager.testmode',
      'privacy.trackingprotection.enabled',
    ])
      assert.ok(names.includes(name), name);
  });
});

for (const engine of engines) {
  describe(`pages in ${engine}`, () => {
    let server, window;
    const page = (title, script) => ({
      body: `<!doctype html><title>${title}</title><script>${script}</script>`,
    });
    const pages = {
      '/page': page(
        'A page',
        'addEventListener("pageshow", ({ persisted }) => { window.kept = persisted; });',
      ),
      '/other': page('Another', ''),
      '/opens': page('Opens', 'window.opened = Boolean(open("/other"));'),
    };
    before(async () => {
      server = await serve(pages);
      window = await openWindow(engine);
    });
    after(async () => {
      await window?.close();
      await server?.close();
    });

    it('open no window that nobody asked for', async () => {
      // By the page itself: what a driver runs in a page counts as a person's wish.
      await window.goto(`${server.origin}/opens`);
      assert.equal(await window.inPage(() => globalThis.opened), false);
    });

    it('come back as they were left', async () => {
      await window.goto(`${server.origin}/page`);
      await window.goto(`${server.origin}/other`);
      await window.back();
      for (let kept; kept === undefined;)
        kept = await window
          .inPage(() => (document.title === 'A page' ? globalThis.kept : undefined))
          .catch(() => undefined);
      assert.equal(await window.inPage(() => globalThis.kept), true);
    });
  });
}

describe('a sandboxed frame in Chromium', () => {
  it('runs in a process of its own', async () => {
    const server = await serve({
      '/page': {
        body: '<!doctype html><iframe sandbox="allow-scripts" srcdoc="<p>In it"></iframe>',
      },
    });
    const browser = await startChromium();
    try {
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/page`, { waitUntil: 'load' });
      const targets = await tab.target().createCDPSession();
      const { targetInfos } = await targets.send('Target.getTargets', {
        filter: [{ type: 'iframe' }],
      });
      assert.equal(targetInfos.length, 1);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
