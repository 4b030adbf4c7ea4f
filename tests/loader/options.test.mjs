/** The one table of options, held against what the widgets say of themselves, and its four spellings. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { buildManifest } from '../../tools/build/manifest.mjs';
import { importTs } from '../../tools/content/import-ts.mjs';

const { OPTIONS, optionsOf } = await importTs('src/loader/options.ts');
/** The widgets' attributes with their kinds, from the source as it stands. */
async function documented() {
  const folder = mkdtempSync(join(tmpdir(), 'care-manifest-'));
  await buildManifest(folder);
  const { modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  const attributes = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((declaration) => declaration.attributes ?? []);
  return attributes.map(({ name, type, description }) => {
    const [flag, text] = ['boolean', 'string'].map((each) => type?.text.includes(each));
    const words = /^Ids? of /.test(description) ? 'list' : 'text';
    return `${name}: ${flag ? (text ? 'flag or text' : 'flag') : words}`;
  });
}

/** As much of an element as the parser asks for. */
function node(given = {}, classes = '') {
  return {
    classList: classes.split(' ').filter(Boolean),
    getAttribute: (name) => given[name] ?? null,
  };
}
const read = (...given) => Object.fromEntries(optionsOf(...given));

describe('options of a placeholder', () => {
  it('are the attributes that the widgets document, each with its kind', async () => {
    const table = Object.entries(OPTIONS).map(([name, kind]) => `${name}: ${kind}`);
    assert.deepEqual(table.sort(), [...new Set(await documented())].sort());
  });

  it('mean the same in each spelling', () => {
    const wanted = { region: 'GB', variant: 'card', 'quick-exit': '' };
    assert.deepEqual(read(node({ region: 'GB', variant: 'card', 'quick-exit': '' })), wanted);
    const data = { 'data-region': 'GB', 'data-variant': 'card', 'data-quick-exit': 'true' };
    assert.deepEqual(read(node(data)), wanted);
    const classes = 'x care-region-GB care-variant-card care-quick-exit care-crisis-banner';
    assert.deepEqual(read(node({}, classes)), wanted);
    const address = '/embed/crisis-banner.html?region=GB&variant=card&quick-exit=1#x';
    assert.deepEqual(read(node(), address), wanted);
    assert.deepEqual(read(node(), address.replaceAll('&', '&amp;')), wanted);
    const list = { rows: 'cost day' };
    for (const said of ['rows=cost+day', 'rows=cost&rows=day'])
      assert.deepEqual(read(node(), `/embed/tx-options-compare.html?${said}`), list);
  });

  it('that stand nearer win', () => {
    const given = { region: 'IE', 'data-region': 'GB', 'data-variant': 'card' };
    const classes = 'care-region-CA care-variant-bar care-theme-dark';
    const address = '?region=AU&theme=light&placement=top';
    assert.deepEqual(read(node(given, classes), address), {
      region: 'IE',
      theme: 'dark',
      variant: 'card',
      placement: 'top',
    });
  });

  it('that are switched off are not there', () => {
    for (const off of ['false', 'off', '0', 'No'])
      assert.deepEqual(read(node({ 'data-share': off, 'data-quick-exit': off })), {});
  });

  it('that are switched on say no more than their name, however it is said', () => {
    for (const on of ['true', 'on', 'yes', '1', 'TRUE', 'On'])
      assert.deepEqual(read(node({ 'data-share': on, 'data-quick-exit': on })), {
        'quick-exit': '',
        share: '',
      });
  });

  it('keep a text that only begins or ends like a switch', () => {
    for (const text of [
      'one',
      'https://clinic.example/on',
      'note',
      'casino',
      'https://a.example/0',
    ])
      assert.deepEqual(read(node({ 'data-quick-exit': text })), { 'quick-exit': text });
  });

  it('that are no switch mean what they say', () => {
    for (const text of ['Yes', 'No', '1', 'off'])
      assert.deepEqual(read(node({ 'contact-label': text })), { 'contact-label': text });
  });

  it('are none where neither a placeholder nor an address asks for one', () => {
    assert.deepEqual(read(undefined), {});
    assert.deepEqual(read(undefined, '/embed/crisis-banner.html'), {});
    assert.deepEqual(read(undefined, '?region=GB'), { region: 'GB' });
  });

  it('take no name for another that it begins with', () => {
    assert.deepEqual(read(node({}, 'care-regional-x care-shared care-region')), { region: '' });
  });

  it('know a long name from a short one, and make lists of several classes', () => {
    const classes = 'care-share-label-Send care-rows-a care-rows-b-c care-sections-what-it-is';
    assert.deepEqual(read(node({}, classes)), {
      sections: 'what-it-is',
      rows: 'a b-c',
      'share-label': 'Send',
    });
  });

  it('are nothing else, whatever a page or an address says', () => {
    const address = '?onclick=alert(1)&style=x&class=y&content=z&id=1&__proto__=1&utm_source=a';
    assert.deepEqual(
      read(node({ onclick: 'x', 'data-onload': 'y' }, 'care-onclick-x'), address),
      {},
    );
  });
});
