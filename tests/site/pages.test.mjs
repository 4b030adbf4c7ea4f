/** What every page of the site says of itself in its head, and how its cards look. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from '../a11y/support.mjs';
import { SITE, pages } from './site-pages.mjs';
import { brotli } from '../../tools/build/sizes.mjs';

const { ceilings: CEILINGS } = JSON.parse(readFileSync('tests/build/ceilings.json', 'utf8'));
const textOf = (page) => readFileSync(join(SITE, page), 'utf8');
const titleOf = (page) => /<title>([^<]+) · care-widgets<\/title>/.exec(textOf(page))?.[1];

describe('every page of the site', () => {
  it('names an icon that is there, from wherever it stands', () => {
    assert.ok(pages.length > 40);
    for (const page of pages) {
      const [, href] = /<link rel="icon"[^>]* href="([^"]+)"/.exec(textOf(page)) ?? [];
      assert.ok(href && !href.startsWith('/'), page);
      assert.ok(existsSync(join(SITE, dirname(page), href)), `${page}: ${href}`);
    }
  });

  it('has a title of its own', () => {
    const titles = pages.map(titleOf);
    assert.deepEqual(titles.filter(Boolean).length, pages.length);
    assert.equal(new Set(titles).size, titles.length);
  });

  it('says in the title of the home page what it is about, in each language', () => {
    assert.match(titleOf('index.html'), /widgets.*clinic/i);
    assert.match(titleOf('es/index.html'), /componentes.*clínicas/i);
  });
});

it('says of each file and page what was measured beside its ceiling, and passes none', () => {
  const rows = [...textOf('performance.html').matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(
    ([row]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) =>
        cell.replace(/<[^>]+>/g, ''),
      ),
  );
  const number = (text) => Number(text.replaceAll(',', ''));
  const sizeOf = (name) => brotli(readFileSync(`dist/${name}`));
  const isOnPage = (name) => !/^(embed|snippets)\/| without content$/.test(name);
  for (const [name, most] of Object.entries(CEILINGS).filter(([each]) => isOnPage(each))) {
    const wanted = name
      .replace('with its frame', 'and its frame')
      .replace(/^a page with /, '')
      .replace(/^all$/, 'all of them');
    const row = rows.find(([what]) => what === wanted);
    const [measured, ceiling] = row.slice(-2).map(number);
    assert.equal(ceiling, most, name);
    assert.ok(measured > 1000 && measured <= ceiling, row.join());
    if (name.startsWith('a page')) assert.ok(number(row[1]) >= 4, row.join());
    else {
      const frame = name.endsWith('with its frame') ? sizeOf('symptom-check.frame.js') : 0;
      assert.equal(measured, sizeOf(name.split(' ')[0]) + frame, name);
    }
  }
});

it('says of how many content files a clinician has reviewed, as the files have it', () => {
  const files = readdirSync('src/content', { recursive: true }).filter((path) =>
    // What is said of a language itself is no text that anybody reads.
    /^(facts|[a-z]{2}(-[A-Z]{2})?)\/(?!language\.json)/.test(path),
  );
  const reviewed = files.filter((path) =>
    Boolean(JSON.parse(readFileSync(join('src/content', path), 'utf8')).review),
  ).length;
  const [, some] = /(None|\d+) of the \d+ content files |All \d+ content files/.exec(
    textOf('clinical-content.html'),
  );
  assert.equal(some === 'None' ? 0 : Number(some ?? files.length), reviewed);
  assert.match(textOf('clinical-content.html'), new RegExp(`\\b${files.length} content files`));
});

it('ends each part of a reference with one full stop, and leaves out what isn’t known', () => {
  const items = [...textOf('clinical-content.html').matchAll(/<li id="ref-[^>]*>([^<]+)/g)].map(
    ([, text]) => text.trim().replace(/\s+/g, ' '),
  );
  assert.ok(items.length > 100, String(items.length));
  for (const each of items) {
    assert.match(each, /^[^\s.].*[.?!]$/);
    assert.doesNotMatch(each, /[.?!]\s*\.|\.\s+\(|,\s*[,.]/, each);
  }
});

it('names every link of the Spanish page in Spanish, and says which lead to English', () => {
  const links = [...textOf('es/index.html').matchAll(/<a [^>]*href="([^"]+)"[^>]*>([^<]*)<\/a>/g)];
  const english = links.filter(([all]) => / hreflang="en"/.test(all) && !/ lang="en"/.test(all));
  assert.ok(english.length > 5, String(english.length));
  for (const [, , words] of english) assert.match(words, / \(en inglés\)$/);
  const pages = links.filter(([, href]) => href.startsWith('../node/'));
  for (const [all] of pages) assert.match(all, / hreflang="en"/);
});

describe('a card of the site', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  it('starts its title where its text starts, code or not', async () => {
    const tab = await browser.newPage();
    for (const page of ['reference.html', 'docs.html']) {
      await tab.goto(pathToFileURL(join(SITE, page)).href);
      const starts = await tab.$$eval('.cards > li', (cards) =>
        cards.map((card) =>
          [card.querySelector('h2, h3'), card.querySelector('p')].map((each) => {
            const range = document.createRange();
            range.selectNodeContents(document.createTreeWalker(each, 4).nextNode());
            return Math.round(range.getBoundingClientRect().left);
          }),
        ),
      );
      assert.ok(starts.length > 3);
      for (const [title, text] of starts) assert.equal(title, text, page);
    }
    await tab.close();
  });
});
