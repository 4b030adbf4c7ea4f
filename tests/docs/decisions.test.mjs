/** Each decision has its record, in one form, and what contributors are told of the code is there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DOCUMENTS } from './documents.mjs';

const FOLDER = 'docs/decisions';
const CHAPTERS = ['Context', 'Decision', 'Consequences', 'Where it shows'];
const records = readdirSync(FOLDER)
  .filter((name) => /^\d/.test(name))
  .sort();
const read = (name) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const titleOf = (text) => /^# (.+)$/m.exec(text)?.[1] ?? '';
const dateOf = (text) => /^- Date: (\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];

/** Files and folders of the repository that a text names as code; a pattern or an example isn't one. */
const PATH = /`((?:src|tools|tests|demo|docs|\.ci|\.github|\.githooks)\/[\w./-]*)`/g;
const pathsIn = (text) => [...text.matchAll(PATH)].map(([, path]) => path);
/** Not committed: a build makes them. */
const BUILT = /^(demo\/dist|src\/(.+\/)?generated)\//;
const missing = (text) => pathsIn(text).filter((path) => !BUILT.test(path) && !existsSync(path));

describe('the records of decisions', () => {
  it('are numbered one after the other', () => {
    assert.ok(records.length > 15);
    records.forEach((name, index) =>
      assert.match(name, new RegExp(`^${number(index)}-[a-z0-9-]+\\.md$`)),
    );
  });

  for (const name of records) {
    it(`have a status, a date and the same chapters: ${name}`, () => {
      const text = read(name);
      assert.ok(titleOf(text).startsWith(`${name.slice(0, 4)} `));
      assert.match(text, /^- Status: (accepted|replaced by \[)/m);
      assert.ok(!Number.isNaN(Date.parse(dateOf(text))), dateOf(text));
      assert.deepEqual(
        [...text.matchAll(/^## (.+)$/gm)].map(([, chapter]) => chapter),
        CHAPTERS,
      );
      assert.ok(pathsIn(text.split('## Where it shows')[1]).length > 0, 'names no file');
    });
  }

  it('are listed with their titles and dates', () => {
    const rows = [...read('README.md').matchAll(/^\| \[(.+)\]\((.+)\) +\| (\S+) +\|$/gm)];
    assert.deepEqual(
      rows.map(([, ...cells]) => cells),
      records.map((name) => [titleOf(read(name)), name, dateOf(read(name))]),
    );
  });
});

describe('what contributors are told', () => {
  const files = DOCUMENTS.filter((file) =>
    /^(CONTRIBUTING|docs\/(contributing|decisions))/.test(file),
  );

  for (const file of files) {
    it(`names files and folders that are there: ${file}`, () =>
      assert.deepEqual(missing(readFileSync(file, 'utf8')), []));
  }

  it('would be found wrong', () => {
    assert.ok(files.length > 20);
    assert.deepEqual(missing('`src/none.ts`, `src/elements/<tag>/x.ts` and `src/content/`'), [
      'src/none.ts',
    ]);
  });

  it('fits two screens to begin with', () => {
    const lines = readFileSync('CONTRIBUTING.md', 'utf8').split('\n');
    assert.ok(lines.length <= 120, `CONTRIBUTING.md has ${lines.length} lines`);
  });
});

function number(index) {
  return String(index + 1).padStart(4, '0');
}
