/** What is on the clipboard after a press on a button of the builder. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from '../a11y/support.mjs';
import { openSite } from '../loader/loader-page.mjs';
import { BUILDER, until } from './reading.mjs';

describe('the clipboard, in Chromium, the one whose clipboard a test may read', () => {
  let site, browser, page;
  before(async () => {
    site = await openSite('Chromium');
    browser = await launch();
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  /** Opens the builder, presses Enter on a button, and gives back what is on the clipboard, by kind. */
  const copied = async (path, name) => {
    await browser
      .defaultBrowserContext()
      .overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.goto('about:blank');
    await page.goto(site.origin + path);
    await page.focus(`[data-copy="${name}"]`);
    await page.keyboard.press('Enter');
    const said = await page.evaluate(until, `[data-said="${name}"]`, '\\w');
    await page.goto(`${site.origin}/dist/integrity.json`);
    const flavors = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type) => [type, await (await item.getType(type)).text()];
      return Object.fromEntries(await Promise.all(item.types.map(read)));
    });
    return { said, flavors };
  };

  it('gets links for a visual editor, and the address for a field', async () => {
    const { said, flavors } = await copied(`${BUILDER}#place=drupal`, 'page');
    assert.equal(said, 'Copied. Now paste it.');
    assert.match(
      flavors['text/html'],
      /<a href="tel:988">Call or text 988<\/a> · <a href="http[^"]+embed\/crisis-banner\.html"/,
    );
    assert.match(flavors['text/plain'], /^http:\S+\/embed\/crisis-banner\.html$/);
  });

  it('gets code as nothing but text', async () => {
    const { flavors } = await copied(`${BUILDER}#place=html`, 'page');
    assert.deepEqual(Object.keys(flavors), ['text/plain']);
    assert.match(flavors['text/plain'], /^<crisis-banner>/);
  });

  it('gets the address of the page with all that was chosen', async () => {
    const path = `${BUILDER}#widget=symptom-check&place=wix&instrument=gad-7`;
    const { flavors } = await copied(path, 'address-bar');
    assert.equal(flavors['text/plain'], site.origin + path);
  });

  it('gets the links all the same where a page may not write to it', async () => {
    const body = readFileSync(`.${BUILDER}`, 'utf8');
    site.answers[BUILDER] = { body, headers: { 'permissions-policy': 'clipboard-write=()' } };
    const { said, flavors } = await copied(BUILDER, 'page');
    delete site.answers[BUILDER];
    assert.match(said, /^Copied/);
    assert.match(flavors['text/html'], /href="tel:988"/);
    assert.match(flavors['text/plain'], /Call or text 988/);
  });
});
