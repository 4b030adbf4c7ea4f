import assert from 'node:assert/strict';
import { it } from 'node:test';
import { escaped, widget } from './support.mjs';

const TAG = 'crisis-banner';

/** What somebody may write into an option to run a script of theirs, and what may come of it. */
const VALUES = [
  ['contactUrl', 'javascript:globalThis.hit=1', undefined],
  ['contactUrl', ' JaVaScRiPt:globalThis.hit=1', undefined],
  ['contactUrl', 'java\tscript:globalThis.hit=1', /^(?!java)/],
  ['contactUrl', '&#106;avascript:globalThis.hit=1', undefined],
  ['contactUrl', 'data:text/html,<script>hit=1</script>', undefined],
  ['contactUrl', 'vbscript:hit', undefined],
  ['contactUrl', 'https://example.org/"onclick="globalThis.hit=1', /^https:\/\/example\.org\//],
  ['contactLabel', '"><script>globalThis.hit=1</script>', /^"/],
  ['contactLabel', '<img src=x onerror=globalThis.hit=1>', undefined],
  ['contactLabel', "' onmouseover='globalThis.hit=1", "' onmouseover='globalThis.hit=1"],
  ['contactLabel', '&quot; onfocus=&quot;globalThis.hit=1', undefined],
  ['contactPhone', '555"><svg onload=globalThis.hit=1>', /^555"/],
  ['quickExit', 'javascript:globalThis.hit=1', ''],
  ['quickExit', '//example.org/"><script>globalThis.hit=1</script>', /^\/\/example\.org\//],
  ['region', 'GB" onclick="globalThis.hit=1', 'GB" onclick="globalThis.hit=1'],
  ['lang', 'en" onclick="globalThis.hit=1', undefined],
  ['variant', 'card" onclick="globalThis.hit=1', undefined],
  ['theme', '</crisis-banner><script>globalThis.hit=1</script>', undefined],
];

const kebab = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The element as the browser read it, and whether anything ran. */
async function outcome(people, link) {
  const page = await people.visit(link);
  const { attributes } = await widget(page.tab, TAG);
  const found = await page.tab.evaluate((tag) => {
    const element = document.querySelector(tag);
    const everywhere = [
      element,
      ...element.querySelectorAll('*'),
      ...element.shadowRoot.querySelectorAll('*'),
    ];
    for (const link of element.shadowRoot.querySelectorAll('a.contact, .contact a')) {
      link.addEventListener('click', (event) => setTimeout(() => event.preventDefault()));
      if (/^javascript/i.test(link.protocol)) link.click();
    }
    return {
      hit: globalThis.hit ?? 'nothing ran',
      handlers: everywhere
        .flatMap((each) => each.getAttributeNames())
        .filter((name) => /^on/.test(name)),
      strange: everywhere.filter((each) => /^(script|img|iframe)$/i.test(each.localName)).length,
      schemes: everywhere
        .filter((each) => each.href)
        .map(({ protocol }) => protocol)
        .filter((each) => !/^(https?|tel|sms|mailto):$/.test(each)),
      hosts: document.querySelectorAll(tag).length,
    };
  }, TAG);
  await page.tab.close();
  assert.deepEqual(found, { hit: 'nothing ran', handlers: [], strange: 0, schemes: [], hosts: 1 });
  return attributes;
}

function assertValue(attributes, key, expected) {
  const value = attributes[kebab(key)];
  if (expected instanceof RegExp) assert.match(value ?? '', expected);
  else if (expected !== undefined || key !== 'contactLabel') assert.equal(value, expected);
}

export function hostile(stage) {
  for (const [key, value, expected] of VALUES) {
    it(`in a block, ${key} ${JSON.stringify(value)} comes out inert`, async () => {
      const { author, editor, people } = stage;
      const writer = key === 'contactUrl' ? editor : author;
      const options = { contactLabel: 'Visit', contactPhone: '555-0100', [key]: value };
      const { link } = await writer.publish(escaped(TAG, options));
      assertValue(await outcome(people, link), key, expected);
    });
  }

  it('in shortcodes they come out inert as well', async () => {
    const { editor, people } = stage;
    for (const [key, value] of VALUES) {
      const quoted = value.includes('"') ? `'${value.replaceAll("'", '’')}'` : `"${value}"`;
      const { link } = await editor.publish(
        `<!-- wp:shortcode -->[${TAG} ${kebab(key)}=${quoted}]<!-- /wp:shortcode -->`,
      );
      await outcome(people, link).catch((error) => {
        throw new Error(`${key}=${quoted}`, { cause: error });
      });
    }
  });

  it('attributes that are not in the table are dropped, from either', async () => {
    const { editor, people } = stage;
    const written =
      'onclick="globalThis.hit=1" style="position:fixed" id="x" slot="y" content="z" region="GB"';
    const shortcode = await editor.publish(`[${TAG} ${written}]`);
    assert.deepEqual(await outcome(people, shortcode.link), { region: 'GB' });
    const options = {
      onclick: 'globalThis.hit=1',
      style: { color: { text: 'red' } },
      id: 'x',
      region: 'GB',
      variant: ['card'],
    };
    const block = await editor.publish(escaped(TAG, options));
    const { class: given, ...attributes } = await outcome(people, block.link);
    assert.deepEqual(attributes, { region: 'GB' });
    assert.doesNotMatch(given, /onclick|x\b/);
  });

  it('what needs a script of the site is dropped unless a developer lets it in', async () => {
    const { author, people } = stage;
    const written = 'share share-label="Send" share-note="To our nurses" subject="Patient/1"';
    const { link } = await author.publish(`[symptom-check ${written}]`);
    const page = await people.visit(link);
    assert.deepEqual((await widget(page.tab, 'symptom-check')).attributes, {});
    await page.tab.close();
    const allowed = await people.visit(`${link}&test_developer=1`);
    const { attributes } = await widget(allowed.tab, 'symptom-check');
    assert.deepEqual(Object.keys(attributes).sort(), [
      'share',
      'share-label',
      'share-note',
      'subject',
    ]);
    await allowed.tab.close();
  });

  it('nobody complained in the log', () => assert.deepEqual(stage.site.complaints(), []));
}
