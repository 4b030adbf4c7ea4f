/** The built file’s frame under the policies that a page may have, and where it can’t run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pickIn, pressIn } from '../../a11y/support.mjs';
import { SCRIPT, WIDGET, clinic, questions, text, words } from './pages.mjs';

const FILE = readFileSync('dist/symptom-check.js', 'utf8');

describe('the frame of the built file', () => {
  const site = clinic();

  it('refuses storage and knows no origin', async () => {
    const { tab } = await site.open();
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

  it('keeps the answers while the page around it changes its look and its language', async () => {
    const { tab } = await site.open();
    const frame = await questions(tab);
    await pressIn(frame, words.start.begin);
    await pickIn(frame, 2);
    await pressIn(frame, words.question.next);
    await tab.evaluate(() => {
      const host = document.querySelector('symptom-check');
      host.style.color = 'red';
      host.setAttribute('lang', 'es');
    });
    await frame.waitForFunction(() => document.documentElement.lang === 'es');
    assert.match(await text(frame), /Pregunta 2 de 9/);
    await tab.close();
  });

  it('comes up under strict-dynamic, with the nonce of the page', async () => {
    const { tab, said } = await site.open(
      `${WIDGET}<script nonce="abc" src="/dist/symptom-check.js"></script>`,
      { headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" } },
    );
    await questions(tab);
    assert.deepEqual(said, []);
    await tab.close();
  });

  it('is not there where the file was put into the page, and the crisis links stay', async () => {
    const { tab, said } = await site.open(`${WIDGET}<script>${FILE}</script>`);
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
    const { tab, said } = await site.open(WIDGET + SCRIPT, {
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

  it('gives way to a plain word where its script runs and nothing is ever drawn', async () => {
    // The waits are cut short; what follows them is the same.
    const { tab, said } = await site.open(WIDGET + SCRIPT, {
      before: () => {
        const wait = globalThis.setInterval;
        globalThis.setInterval = (act, ms, ...rest) => wait(act, Math.min(ms, 50), ...rest);
        const send = globalThis.MessagePort.prototype.postMessage;
        globalThis.MessagePort.prototype.postMessage = function (data, ...rest) {
          if (!data?.instrument) send.call(this, data, ...rest);
        };
      },
    });
    await tab.waitForFunction(() =>
      document.querySelector('symptom-check').shadowRoot.querySelector('.failed'),
    );
    assert.ok(said.some((each) => /never laid out/.test(each)));
    await tab.close();
  });
});
