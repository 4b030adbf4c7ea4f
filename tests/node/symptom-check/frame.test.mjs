/** The built file's frame as a visitor meets it: pages, policies, paper, files, and 1,000 of them. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, pickIn, pressIn, questionsOf } from '../../a11y/support.mjs';
import { serve } from '../../support/server.mjs';

const words = JSON.parse(readFileSync('src/content/en/symptom-check.json', 'utf8'));
const { start, question, check, take, crisis } = words;
const FILE = readFileSync('dist/symptom-check.js', 'utf8');
const TAG = '<script src="/dist/symptom-check.js"></script>';
const WIDGET = '<symptom-check><a href="/more">More crisis help</a></symptom-check>';

describe('the frame of the built file', () => {
  let server, browser;
  const pages = { '/favicon.ico': { body: '' }, '/other': { body: '<p>Another page' } };
  before(async () => {
    server = await serve(pages);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(body = WIDGET + TAG, { headers, before: prepare } = {}) {
    pages['/page'] = {
      body: `<!doctype html><html lang="en"><title>A page</title><body>${body}`,
      headers,
    };
    const tab = await browser.newPage();
    const said = [];
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', (error) => said.push(error.message));
    if (prepare) await tab.evaluateOnNewDocument(prepare);
    await tab.goto(`${server.origin}/page`, { waitUntil: 'load' });
    return { tab, said };
  }

  const height = (tab) =>
    tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('symptom-check');
      return shadowRoot.querySelector('iframe')?.style.blockSize ?? '';
    });

  async function questions(tab) {
    await tab.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('symptom-check');
      return shadowRoot?.querySelector('iframe')?.style.blockSize;
    });
    return questionsOf(tab);
  }

  async function finish(frame, values = [1, 0, 0, 0, 0, 0, 0, 0, 2, 1]) {
    await pressIn(frame, start.begin);
    for (const value of values) {
      await pickIn(frame, value);
      await pressIn(frame, question.next);
    }
    await pressIn(frame, check.result);
  }

  const inside = (frame, read) =>
    frame.evaluate(
      (body) =>
        new Function('root', `return (${body})(root)`)(
          document.querySelector('care-questionnaire').shadowRoot,
        ),
      String(read),
    );
  const text = (frame) => inside(frame, (root) => root.querySelector('main').innerText);

  it('refuses storage and knows no origin', async () => {
    const { tab } = await open();
    const frame = await questions(tab);
    const seen = await frame.evaluate(() => {
      let stored = 'refused';
      try {
        stored = String(localStorage);
      } catch {
        /* as it should */
      }
      return [origin, stored];
    });
    assert.deepEqual(seen, ['null', 'refused']);
    await tab.close();
  });

  it('comes up under strict-dynamic, with the nonce of the page', async () => {
    const { tab, said } = await open(
      `${WIDGET}<script nonce="abc" src="/dist/symptom-check.js"></script>`,
      { headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" } },
    );
    await questions(tab);
    assert.deepEqual(said, []);
    await tab.close();
  });

  it('is not there where the file was put into the page, and the crisis links stay', async () => {
    const { tab, said } = await open(`${WIDGET}<script>${FILE}</script>`);
    assert.equal(tab.frames().length, 1);
    assert.equal(said.length, 1);
    assert.match(said[0], /address is unknown/);
    const links = await tab.evaluate(() => {
      const host = document.querySelector('symptom-check');
      const all = [...host.shadowRoot.querySelectorAll('.crisis-help a'), host.querySelector('a')];
      return all.filter((each) => each.checkVisibility()).map((each) => each.getAttribute('href'));
    });
    for (const href of ['tel:911', 'tel:988', '/more']) assert.ok(links.includes(href), href);
    assert.equal(
      await tab.evaluate(() =>
        document.querySelector('symptom-check').shadowRoot.querySelector('input'),
      ),
      null,
    );
    await tab.close();
  });

  it('is not there where the page refuses the policy, and the crisis links stay', async () => {
    const { tab, said } = await open(WIDGET + TAG, {
      headers: {
        'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html",
      },
    });
    assert.equal(tab.frames().length, 1);
    assert.ok(said.some((each) => /does not allow the Trusted Types policy/.test(each)));
    const links = await tab.$$eval(
      'symptom-check',
      ([host]) => host.shadowRoot.querySelectorAll('.crisis-help a').length,
    );
    assert.ok(links >= 4);
    await tab.close();
  });

  it('gives way to a plain word where its script stays silent', async () => {
    // The wait is cut short; what follows it is the same.
    const { tab, said } = await open(WIDGET + TAG, {
      headers: { 'content-security-policy': "script-src 'self'; frame-src 'none'" },
      before: () => {
        const wait = globalThis.setTimeout;
        globalThis.setTimeout = (act, ms, ...rest) => wait(act, Math.min(ms, 50), ...rest);
        const send = globalThis.MessagePort.prototype.postMessage;
        globalThis.MessagePort.prototype.postMessage = function (data, ...rest) {
          if (!data?.instrument) send.call(this, data, ...rest);
        };
      },
    });
    await tab.waitForFunction(() =>
      document.querySelector('symptom-check').shadowRoot.querySelector('.failed'),
    );
    assert.ok(said.some((each) => /did not start/.test(each)));
    await tab.close();
  });

  it('hands the answers over once, only after the visitor’s press', async () => {
    const markup =
      '<symptom-check share share-label="Send it" share-note="To our nurses." subject="Patient/7"></symptom-check>';
    const { tab } = await open(markup + TAG, {
      before: () => {
        globalThis.shared = [];
        addEventListener('care-share', ({ detail }) => globalThis.shared.push(detail));
      },
    });
    const frame = await questions(tab);
    await finish(frame);
    assert.equal(await tab.evaluate(() => globalThis.shared.length), 0);
    assert.match(await text(frame), /To our nurses\./);
    await pressIn(frame, 'Send it');
    await tab.waitForFunction(() => globalThis.shared.length);
    const [detail] = await tab.evaluate(() => globalThis.shared);
    assert.equal(detail.questionnaireResponse.resourceType, 'QuestionnaireResponse');
    assert.equal(detail.questionnaireResponse.subject.reference, 'Patient/7');
    assert.equal(detail.bundle.entry.length, 12);
    assert.match(detail.text, /Your total is 3 of 27/);
    await tab.close();
  });

  it('shows the start to whoever comes back to the page', async () => {
    const { tab } = await open();
    const frame = await questions(tab);
    const first = await height(tab);
    await finish(frame);
    assert.notEqual(await height(tab), first);
    await frame.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return document.querySelector('care-questionnaire').updateComplete;
    });
    assert.match(await text(frame), new RegExp(start.title));
    await finish(frame);
    await tab.goto(`${server.origin}/other`);
    await tab.goBack();
    // The start's height tells: a page from the cache hides its frame from the test.
    await tab.waitForFunction(
      (wanted) => {
        const host = document.querySelector('symptom-check');
        return host?.shadowRoot?.querySelector('iframe')?.style.blockSize === wanted;
      },
      {},
      first,
    );
    await tab.close();
  });

  it('opens links beside the page, free of the sandbox, and keeps the questions', async () => {
    const { tab } = await open(
      `<symptom-check contact-label="Lakeside" contact-url="/other"></symptom-check>${TAG}`,
    );
    const frame = await questions(tab);
    await finish(frame);
    const at = await inside(frame, (root) => {
      const { x, y } = root.querySelector('.contact a').getBoundingClientRect();
      return { x, y };
    });
    await tab.evaluate(() => document.querySelector('symptom-check').scrollIntoView());
    const offset = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('symptom-check');
      const { x, y } = shadowRoot.querySelector('iframe').getBoundingClientRect();
      scrollBy(0, y);
      return { x };
    });
    await tab.evaluate((top) => scrollBy(0, top - 100), at.y);
    const opened = new Promise((done) => browser.once('targetcreated', done));
    await tab.mouse.click(offset.x + at.x + 10, 100 + 10);
    const beside = await (await opened).page();
    await beside.waitForFunction(() => document.readyState === 'complete');
    assert.equal(
      await beside.evaluate(() => `${origin} ${localStorage.length} ${opener}`),
      `${server.origin} 0 null`,
    );
    assert.match(await text(frame), /Your total is 3 of 27/);
    await beside.close();
    await tab.close();
  });

  it('has phone and text links that a press can follow', async () => {
    const { tab, said } = await open();
    const frame = await questions(tab);
    const tokens = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('symptom-check');
      return [...shadowRoot.querySelector('iframe').sandbox];
    });
    // Without these two, browsers drop tel: and sms: from a sandboxed frame.
    assert.ok(tokens.includes('allow-popups'));
    assert.ok(tokens.includes('allow-top-navigation-by-user-activation'));
    await finish(frame);
    await inside(frame, (root) => root.querySelector('.help a[href="tel:988"]').click());
    assert.match(await text(frame), /Your total is 3 of 27/);
    assert.deepEqual(said, []);
    await tab.close();
  });

  it('prints one page with every answer, the total and the crisis lines, and no button', async () => {
    const { tab } = await open();
    const frame = await questions(tab);
    await finish(frame, [3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
    await tab.emulateMediaType('print');
    const paper = await inside(frame, (root) => ({
      text: root.querySelector('.paper').innerText,
      buttons: [...root.querySelectorAll('button')].filter((each) => each.checkVisibility()).length,
      help: [...root.querySelectorAll('.crisis-help a')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.textContent),
      height: root.host.getBoundingClientRect().height,
    }));
    assert.match(paper.text, /Your total is 27 of 27/);
    assert.equal(paper.text.match(/Nearly every day/g).length, 9);
    assert.equal(paper.buttons, 0);
    // A US Letter page is 9 in high between its margins; CSS counts 96 px an inch.
    assert.ok(paper.height <= 9 * 96, `${paper.height} px`);
    assert.ok(paper.help.some((each) => each.includes('988')));
    await tab.close();
  });

  it('saves the text and both FHIR files', async () => {
    const { tab } = await open();
    const folder = mkdtempSync(join(tmpdir(), 'care-'));
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      browserContextId: tab.browserContext().id,
    });
    const frame = await questions(tab);
    await finish(frame);
    const expected = {
      [take.text]: 'my-answers.txt',
      [take.response]: 'my-answers.response.json',
      [take.observations]: 'my-answers.observations.json',
    };
    for (const [label, name] of Object.entries(expected)) {
      await pressIn(frame, label);
      while (!readdirSync(folder).includes(name)) await new Promise((done) => setTimeout(done, 20));
    }
    assert.match(readFileSync(join(folder, 'my-answers.txt'), 'utf8'), /Your total is 3 of 27/);
    const bundle = JSON.parse(readFileSync(join(folder, 'my-answers.observations.json'), 'utf8'));
    assert.equal(bundle.resourceType, 'Bundle');
    await tab.close();
  });

  it('copies the text, or says that it could not', async () => {
    const { tab } = await open();
    const frame = await questions(tab);
    await finish(frame);
    await pressIn(frame, take.copy);
    await frame.waitForFunction(
      () =>
        document.querySelector('care-questionnaire').shadowRoot.querySelector('.take .status')
          .textContent,
    );
    const status = await inside(frame, (root) => root.querySelector('.take .status').textContent);
    assert.ok([take.copied, take.notCopied].includes(status.trim()), status);
    await tab.close();
  });

  /** Whether the focused control, or the box around a radio, shows a focus ring. */
  const ringed = (frame) =>
    inside(frame, (root) => {
      const at = root.activeElement;
      return getComputedStyle(at?.closest('.choice') ?? at).outlineStyle !== 'none';
    });

  it('is walked by keyboard alone, from the page through the frame and out again', async () => {
    const { tab } = await open(
      `<a href="#a" id="a">Before</a>${WIDGET}${TAG}<a href="#b" id="b">After</a>`,
    );
    const frame = await questions(tab);
    const at = () => inside(frame, (root) => root.activeElement?.textContent.trim() ?? '');
    await tab.focus('#a');
    let presses = 0;
    while ((await at()) !== start.begin && presses++ < 40) await tab.keyboard.press('Tab');
    assert.ok(await ringed(frame), 'the button has the focus and no ring');
    await tab.keyboard.press('Enter');
    for (let item = 0; item < 9; item++) {
      // The heading has the focus; the group of answers is the next stop.
      await tab.keyboard.press('Tab');
      assert.ok(await ringed(frame), 'an answer has the focus and no ring');
      await tab.keyboard.press('Space');
      await tab.keyboard.press(item === 8 ? 'ArrowDown' : 'Space');
      if (item === 8) assert.match(await text(frame), new RegExp(crisis.title));
      await tab.keyboard.press('Enter');
    }
    assert.match(await text(frame), new RegExp(question.last));
    for (presses = 0; presses < 40; presses++) {
      await tab.keyboard.press('Tab');
      if (await tab.evaluate(() => document.activeElement?.id === 'b')) break;
    }
    assert.ok(presses < 40, 'the focus is caught in the frame');
    await tab.close();
  });

  it('is walked by thumb on a phone, with every target as high as a thumb', async () => {
    const { tab } = await open(`<p>Text above.</p>${WIDGET}${TAG}`);
    await tab.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
    await tab.reload({ waitUntil: 'load' });
    const frame = await questions(tab);
    /** Where the nth control of a kind is in the window, scrolled there as a thumb would. */
    const tap = async (selector, nth = 0) => {
      const box = await frame.evaluate(
        (wanted, index) => {
          const { shadowRoot } = document.querySelector('care-questionnaire');
          const target = [...shadowRoot.querySelectorAll(`main ${wanted}`)][index];
          const { x, y, width, height: high } = target.getBoundingClientRect();
          return { x: x + width / 2, y: y + high / 2, high };
        },
        selector,
        nth,
      );
      assert.ok(box.high >= 43.5, `${selector} is ${box.high} px high`);
      const top = await tab.evaluate((down) => {
        const { shadowRoot } = document.querySelector('symptom-check');
        const offset = () => shadowRoot.querySelector('iframe').getBoundingClientRect().y + 1;
        const at = offset() + down;
        if (at < 40 || at > innerHeight - 40) scrollBy(0, at - innerHeight + 60);
        return offset();
      }, box.y);
      await tab.touchscreen.tap(box.x + 10, top + box.y);
      await frame.evaluate(() => document.querySelector('care-questionnaire').updateComplete);
    };
    await tap('.primary');
    for (let item = 0; item < 9; item++) {
      await frame.waitForFunction(
        (number) =>
          document
            .querySelector('care-questionnaire')
            .shadowRoot.querySelector('#title')
            .textContent.includes(`Question ${number} `),
        {},
        item + 1,
      );
      await tap('.choice', 1);
      await tap('.buttons button', 1);
    }
    assert.match(await text(frame), new RegExp(question.last));
    await tab.close();
  });

  it('leaves nothing behind, 1,000 times over', async () => {
    const { tab } = await open(`<main></main>${TAG}`);
    const session = await tab.createCDPSession();
    const rounds = (count) =>
      tab.evaluate(async (times) => {
        for (let round = 0; round < times; round++) {
          const element = document.createElement('symptom-check');
          const ready = new Promise((done) => element.addEventListener('care-ready', done));
          document.querySelector('main').append(element);
          await ready;
          element.remove();
        }
      }, count);
    const counters = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { documents, nodes, jsEventListeners };
    };
    await rounds(20);
    const early = await counters();
    await rounds(1000);
    const late = await counters();
    for (const [what, count] of Object.entries(late)) {
      assert.ok(count <= early[what] * 1.5 + 50, `${what}: ${early[what]}, then ${count}`);
    }
    await tab.close();
  });
});
