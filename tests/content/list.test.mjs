/** The list of widgets is the only one. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { readContent } from '../../tools/content/read.mjs';
import { FILES, checkList } from '../../tools/generate/check-list.mjs';
import { packageExports } from '../../tools/generate/package-exports.mjs';
import { TAGS, WIDGETS } from '../../tools/lib/widgets.mjs';

/** Files that speak of each widget in its own way: an order of clinical rules, a page, documented snippets. */
const OWN_WAYS = [
  'src/widgets.json',
  'src/content/en/pages.json',
  'src/content/es/pages.json',
  'tools/content/rules/outline.mjs',
  'tools/content/rules/safety.mjs',
  'src/content/rules/lib/thresholds.mjs',
  'tools/generate/modules.mjs',
  'demo/site/_includes/clinic.njk',
  'src/snippets/documented.js',
];
const MADE = /^src\/generated\//;

const content = await readContent();

describe('the list of widgets', () => {
  it('finds nothing missing today', () => assert.deepEqual(checkList(content), []));

  it('names the words of a page that are missing, in each language', () => {
    const words = structuredClone(content.words);
    for (const language of content.languages) delete words[language].pages.data.pages[TAGS[0]];
    const found = checkList({ ...content, words });
    assert.deepEqual(
      found.map(({ file, pointer }) => `${file}#${pointer}`),
      content.languages.map((language) => `src/content/${language}/pages.json#/pages/${TAGS[0]}`),
    );
  });

  it('names facts that there are none of, and words that are missing', () => {
    const facts = { ...content.facts, references: undefined };
    assert.ok(
      checkList({ ...content, facts }).every(({ message }) => message.includes('references.json')),
    );
    const words = structuredClone(content.words);
    delete words.en[TAGS[1]];
    const [first] = checkList({ ...content, words });
    assert.equal(
      `${first.file} ${first.message}`.includes(`src/content/en/${TAGS[1]}.json is missing`),
      true,
    );
  });

  it('asks for every file that a widget is made of', () => {
    const asked = FILES.map((path) => path('sleep-check'));
    for (const kind of ['src/elements/', 'src/content/schema/', 'tests/elements/'])
      assert.ok(
        asked.some((path) => path.startsWith(kind)),
        kind,
      );
  });

  it('is what package.json lets others import', async () => {
    const { exports } = JSON.parse(await readFile('package.json', 'utf8'));
    assert.deepEqual(exports, packageExports());
  });

  it('is kept nowhere else by hand', async () => {
    const lists = [];
    for (const folder of ['src', 'tools', 'demo/site', 'demo/builder', 'demo/doctor'])
      for (const file of await readdir(folder, { recursive: true })) {
        const path = `${folder}/${file}`;
        if (!/\.(m?js|ts|json|njk|css|php)$/.test(path) || MADE.test(path)) continue;
        const text = await readFile(path, 'utf8');
        if (Object.keys(WIDGETS).every((tag) => text.includes(tag))) lists.push(path);
      }
    assert.deepEqual(
      lists.filter((path) => !OWN_WAYS.includes(path)),
      [],
    );
  });
});
