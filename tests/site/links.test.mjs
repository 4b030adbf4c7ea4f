/** Every address that a page of the site holds leads somewhere: to a file, and to an id in it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { SITE, pages } from './site-pages.mjs';

const ORIGIN = 'https://site.example/a/folder/';
const read = new Map();

describe('the links of the site', () => {
  it('are in more than a few pages', () => assert.ok(pages.length > 40, String(pages.length)));

  for (const page of pages) {
    it(`lead somewhere: ${page}`, () => {
      const dead = contentsOf(page).addresses.filter((address) => !leads(page, address));
      assert.deepEqual(dead, []);
    });
  }

  it('lead from the home page to every page, in few steps', () => {
    const far = pages.filter((page) => !(stepsTo(page) <= 3));
    assert.deepEqual(far, []);
  });

  it('would be found dead', () => {
    assert.equal(leads('index.html', './no-such-page.html'), false);
    assert.equal(leads('index.html', './docs.html#no-such-part'), false);
    assert.equal(leads('index.html', '/docs.html'), false, 'from the root, not from the folder');
  });
});

/** How many links one follows from the home page; undefined where none leads there. */
function stepsTo(page) {
  const steps = new Map([['index.html', 0]]);
  for (const [from, count] of steps) {
    for (const address of contentsOf(from).addresses) {
      const url = new URL(address, ORIGIN + from);
      const to = decodeURIComponent(url.href.slice(ORIGIN.length).replace(/[?#].*/, ''));
      if (pages.includes(to) && !steps.has(to)) steps.set(to, count + 1);
    }
  }
  return steps.get(page);
}

function leads(page, address) {
  const url = new URL(address, ORIGIN + page);
  if (url.protocol !== 'https:' || url.host !== 'site.example') return true;
  if (!url.href.startsWith(ORIGIN)) return false;
  const path = join(SITE, decodeURIComponent(url.pathname.slice(new URL(ORIGIN).pathname.length)));
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  const id = decodeURIComponent(url.hash.slice(1));
  // The top of every page, by HTML's own rule.
  return !id || id === 'top' || contentsOf(path.slice(SITE.length + 1)).ids.has(id);
}

/** The addresses and ids of a page, its templates left out. */
function contentsOf(page) {
  if (!read.has(page)) {
    const found = { addresses: [], ids: new Set() };
    collect(parse(readFileSync(join(SITE, page), 'utf8')), found);
    read.set(page, found);
  }
  return read.get(page);
}

function collect({ attrs = [], childNodes = [] }, found) {
  for (const { name, value } of attrs) {
    if (name === 'id') found.ids.add(value);
    if (name === 'href' || name === 'src') found.addresses.push(value);
  }
  for (const each of childNodes) collect(each, found);
}
