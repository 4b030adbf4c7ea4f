/** Counts and lists that stand in prose are those of the content: who adds an option finds each sentence. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { withIds } from '../../tools/content/document-ids.mjs';
import { idsOf } from '../../tools/content/ids.mjs';
import { readContent } from '../../tools/content/read.mjs';
import { TAGS } from '../../tools/lib/widgets.mjs';
import { partialLists, wrongCounts } from './counted.mjs';

const { facts, languages } = await readContent();
const ids = idsOf(facts);
const { countries } = facts['crisis-lines'].data;
const compared = facts['tx-options-compare'].data.options;
const RIGHT = {
  widgets: TAGS.length,
  countries: countries.length,
  options: compared.length,
  treatments: compared.filter(({ stays }) => !stays).length,
  sections: facts['ketamine-explainer'].data.sections.length,
  instruments: ids.InstrumentId.length,
  languages: languages.length,
};
const INSTRUMENTS = ids.InstrumentId.map((id) => id.toUpperCase());

const below = (folder, wanted) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => wanted.test(name))
    .map((name) => join(folder, name));
const FILES = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'package.json', 'src/widgets.json'],
  // A decision tells of its own day.
  ...below('docs', /^(?!decisions).*\.md$/),
  ...below('.github', /\.(md|yml)$/),
  ...below('src/wordpress', /\.(txt|php|json)$/),
  ...below('demo', /^(?!dist).*\.(njk|m?js)$/),
  ...below('src', /^(?!content\/(?!rules)|generated|.*examples).*\.(ts|m?js)$/),
  ...below('tools', /\.mjs$/),
];
const readme = readFileSync('README.md', 'utf8');

describe('prose', () => {
  const texts = FILES.map((file) => [file, readFileSync(file, 'utf8')]);

  it('says how many widgets, countries, options and languages there are', () => {
    const wrong = texts.flatMap(([file, text]) =>
      wrongCounts(text, RIGHT).map(
        ({ line, said, right }) => `${file}:${line}: "${said}": ${right}`,
      ),
    );
    assert.deepEqual(wrong, [], 'what speaks of some of them says so: "three of the options"');
  });

  it('names every questionnaire where it names several', () => {
    const partial = texts.flatMap(([file, text]) =>
      partialLists(text, INSTRUMENTS).map(
        ({ line, said, missing }) => `${file}:${line}: "${said}" lacks ${missing.join(', ')}`,
      ),
    );
    assert.deepEqual(partial, []);
  });

  it('never says "both languages", which one more would make untrue', () => {
    const both = texts.filter(([, text]) => /\bboth (?:\w+ and )?languages\b/i.test(text));
    assert.deepEqual(
      both.map(([file]) => file),
      [],
    );
  });

  it('is read: a wrong count and a list with a gap are found, with their line and what is right', () => {
    const right = { widgets: 4, countries: 32, options: 11 };
    const counted = (text) => wrongCounts(text, right).map(({ line, said }) => `${line}: ${said}`);
    assert.deepEqual(counted('a\nof 31 countries, ten\noptions'), [
      '2: 31 countries',
      '2: ten options',
    ]);
    assert.deepEqual(counted(' * Five custom\n * elements; cinco componentes'), [
      '1: Five custom elements',
      '2: cinco componentes',
    ]);
    assert.deepEqual(
      counted('32 countries, thirty-two countries, eleven options, two options'),
      [],
    );
    assert.deepEqual(counted('thirty-one served countries'), ['1: thirty-one served countries']);
    assert.deepEqual(counted('three more options, four of the countries'), []);
    const [{ line, missing }] = partialLists('One.\n\nA-1 and\nB-2. "C-3".', ['A-1', 'B-2', 'C-3']);
    assert.deepEqual([line, missing], [3, ['C-3']]);
    assert.deepEqual(partialLists('A-1, B-2 and\n * C-3. Only A-1.', ['A-1', 'B-2', 'C-3']), []);
  });
});

describe('README', () => {
  it('lists the ids that there are, as `npm run generate` writes them', () => {
    assert.ok(readme === withIds(readme, ids), 'npm run generate');
    const more = { ...ids, OptionId: [...ids.OptionId, 'new-option'] };
    assert.match(withIds(readme, more), /`keep-going`,\s+`new-option`\./);
    assert.throws(
      () => withIds('No place.', ids),
      /no "<!-- ids: npm run generate -->" .*put these two lines back/,
    );
  });

  it('has every value of an attribute in its tables, and the default', () => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    const rows = tableRows(readme);
    const found = modules.flatMap(({ declarations: [{ tagName, attributes }] }) =>
      attributes.flatMap(({ name, type, description }) => {
        const row = rows.find(
          (each) => each.name === name && [tagName, undefined].includes(each.tag),
        );
        if (!type.text.startsWith("'") || / to /.test(row.values)) return [];
        assert.deepEqual(quoted(row.values, '`'), quoted(type.text, "'"), `${tagName} ${name}`);
        const [standard] = quoted(row.standard, '`');
        assert.ok(description.includes(`Default: \`${standard}\``), `${tagName} ${name}`);
        return [name];
      }),
    );
    assert.equal(new Set(found).size, 5, found.join());
  });

  it('names the languages that there are words in, and the territories that have another’s lines', () => {
    const [, named] = /words in ((?:`\w+`(?:, )?)+)/.exec(readme);
    assert.deepEqual(quoted(named, '`').sort(), [...languages].sort());

    const [, sentence] = /also of a territory: ([^]*?)\. `UK`/.exec(readme);
    const territories = countries.flatMap((each) =>
      (each.territories ?? []).map(({ region }) => region),
    );
    assert.deepEqual(quoted(sentence, '`').sort(), territories.sort());
  });
});

/** The tables of attributes: for every widget (three columns), and for each (its tag in front, once). */
function tableRows(text) {
  let tag;
  return text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [name, values, standard] = cells.slice(-4, -1);
    if (cells.length === 6) tag = /^`<([\w-]+)>`$/.exec(cells[1])?.[1] ?? tag;
    const isOne = cells.length === 5 || (cells.length === 6 && /^(`<|$)/.test(cells[1]));
    if (!isOne || !/^`[\w-]+`$/.test(name)) return [];
    return [
      { tag: cells.length === 6 ? tag : undefined, name: name.slice(1, -1), values, standard },
    ];
  });
}

function quoted(text, mark) {
  return [...text.matchAll(new RegExp(`${mark}([^${mark}]+)${mark}`, 'g'))].map(([, each]) => each);
}
