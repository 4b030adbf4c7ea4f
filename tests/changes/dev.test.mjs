/** `npm run dev`: what is changed in the source is in the browser, and what is wrong with it as well. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startChromium } from '../../tools/browsers/start.mjs';
import { untilThere } from '../support/until.mjs';
import { copyOfRepository } from './copy.mjs';

const BANNER = 'src/elements/crisis-banner';
const WORDS = 'src/content/en/crisis-banner.json';
/** Only ends a wait that hangs. */
const LIMIT = 120_000;

describe('the site from source', () => {
  let copy, server, browser, tab;
  before(async () => {
    copy = await copyOfRepository();
    server = await started(copy.folder);
    browser = await startChromium();
    tab = await browser.newPage();
    await tab.goto(server.address, { waitUntil: 'load' });
    await shows(() => document.querySelector('crisis-banner').shadowRoot?.querySelector('.lead'));
    await shows(() => document.querySelector('symptom-check').shadowRoot?.querySelector('iframe'));
  });
  after(async () => {
    await browser?.close();
    await server?.end();
    await copy?.drop();
  });

  /** Until the page, which may be loading anew, says so. */
  const shows = (test, ...values) =>
    untilThere(() => tab.evaluate(test, ...values), `${test} ${values}`, LIMIT);

  async function change(file, from, to) {
    const text = await copy.read(file);
    assert.ok(text.includes(from), `${file} has no "${from}"`);
    await writeFile(join(copy.folder, file), text.replace(from, to));
  }

  const says = (text) =>
    document.querySelector('crisis-banner').shadowRoot.textContent.includes(text);
  const finds = (text) =>
    document.querySelector('care-dev-findings')?.shadowRoot.textContent.includes(text);

  it('shows a changed word', async () => {
    await change(
      WORDS,
      '"Thinking about suicide, or need to talk?"',
      '"Do you need to talk to us?"',
    );
    await shows(says, 'Do you need to talk to us?');
  });

  it('shows a changed template', async () => {
    await change(`${BANNER}/crisis-banner.ts`, '<p class="lead">', '<p class="lead">Changed. ');
    await shows(says, 'Changed. ');
  });

  it('shows a changed style', async () => {
    await change(`${BANNER}/crisis-banner.styles.ts`, 'css`', 'css`\n  .lead { z-index: 7; }');
    await shows(() => {
      const lead = document.querySelector('crisis-banner').shadowRoot.querySelector('.lead');
      return getComputedStyle(lead).zIndex === '7';
    });
  });

  it('names a key that no schema has, until it is right again', async () => {
    await change(WORDS, '"lead"', '"laed"');
    await shows(finds, 'laed');
    await change(WORDS, '"laed"', '"lead"');
    await shows(() => !document.querySelector('care-dev-findings'));
  });

  it('names what a rule on content finds', async () => {
    await change(WORDS, 'Do you need to talk to us?', 'Do you need to talk to us 24 hours?');
    await shows(finds, 'crisis-banner.json#/lead');
    await change(WORDS, ' 24 hours', '');
  });

  it('names a type that is wrong', async () => {
    await change(`${BANNER}/define.ts`, 'define();', 'define(1);');
    await shows(finds, "Argument of type 'number'");
  });
});

/** `npm run dev` in a folder, and where it is. */
async function started(folder) {
  const child = spawn(process.execPath, ['tools/dev/dev.mjs', '--port=0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  const address = await new Promise((done, fail) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (found) done(found);
    });
    void ended.then(() => fail(new Error(`It ended:\n${said}`)));
  });
  const end = () => {
    child.kill();
    return ended;
  };
  return { address, end };
}
