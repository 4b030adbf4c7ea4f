/** The ways out of the frame that a visitor has: sharing, links, paper, files, the clipboard. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pressIn } from '../../a11y/support.mjs';
import { reachable } from '../../support/pointer.mjs';
import { SCRIPT, clinic, finish, inside, questions, text, words } from './pages.mjs';

const { take } = words;

describe('a finished result', () => {
  const site = clinic();

  it('hands the answers over once, only after the visitor’s press', async () => {
    const markup =
      '<symptom-check share share-label="Send it" share-note="To our nurses." subject="Patient/7"></symptom-check>';
    const { tab } = await site.open(markup + SCRIPT, {
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
    // By the answers to the ninth and the last question: help first, and nothing of a mild total's time.
    for (const text of [detail.text, detail.questionnaireResponse.text.div]) {
      assert.match(text, /question 9 is above[^]*Get help today[^]*911[^]*988[^]*3 of 27/);
      assert.doesNotMatch(text, /next visit|in about 2 weeks|Nobody checked who/);
    }
    await tab.close();
  });

  it('knows nobody where the site’s subject is no FHIR reference, and says so once', async () => {
    const markup =
      '<symptom-check instrument="phq-2" subject="123" share share-label="Send it" share-note="To us."></symptom-check>';
    const { tab, said } = await site.open(markup + SCRIPT, {
      before: () => addEventListener('care-share', ({ detail }) => (globalThis.shared = detail)),
    });
    const frame = await questions(tab);
    await finish(frame, [3, 3]);
    await pressIn(frame, 'Send it');
    await tab.waitForFunction(() => globalThis.shared);
    const { questionnaireResponse, text } = await tab.evaluate(() => globalThis.shared);
    assert.equal(questionnaireResponse.subject.reference, '#self');
    assert.equal(questionnaireResponse.meta, undefined);
    assert.match(text, /Nobody checked who it was/);
    assert.equal(said.length, 1);
    assert.match(said[0], /<symptom-check> subject="123" is not allowed.*Patient\/123/);
    await tab.close();
  });

  it('opens links beside the page, free of the sandbox, and keeps the questions', async () => {
    const { tab } = await site.open(
      `<symptom-check contact-label="Lakeside" contact-url="/other"></symptom-check>${SCRIPT}`,
    );
    const frame = await questions(tab);
    await finish(frame);
    const at = await inside(frame, (root) => {
      const { x, y } = root.querySelector('.contact a').getBoundingClientRect();
      return { x, y };
    });
    const place = await reachable(tab, frame, { x: at.x + 10, y: at.y + 10 });
    const opened = new Promise((done) => site.browser.once('targetcreated', done));
    await tab.mouse.click(place.x, place.y);
    const beside = await (await opened).page();
    await beside.waitForFunction(() => document.readyState === 'complete');
    assert.equal(
      await beside.evaluate(() => `${origin} ${localStorage.length} ${opener}`),
      `${site.origin} 0 null`,
    );
    assert.match(await text(frame), /Your total is 3 of 27/);
    await beside.close();
    await tab.close();
  });

  it('has phone and text links that a press can follow', async () => {
    const { tab, said } = await site.open();
    const frame = await questions(tab);
    const tokens = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('symptom-check');
      return [...shadowRoot.querySelector('iframe').sandbox];
    });
    // Without these two, browsers drop tel: and sms: from a sandboxed frame.
    assert.ok(tokens.includes('allow-popups'));
    assert.ok(tokens.includes('allow-top-navigation-by-user-activation'));
    await finish(frame);
    await inside(frame, (root) => root.querySelector('main a[href="tel:988"]').click());
    assert.match(await text(frame), /Your total is 3 of 27/);
    assert.deepEqual(said, []);
    await tab.close();
  });

  it('saves the text and both FHIR files', async () => {
    const { tab } = await site.open();
    const folder = mkdtempSync(join(tmpdir(), 'care-'));
    const session = await site.browser.target().createCDPSession();
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
    const { tab } = await site.open();
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
});
