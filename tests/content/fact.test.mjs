/** `npm run fact`: one command from a wrong number to a change that can be reviewed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { lineOf, withLine } from '../../tools/content/fact/changelog.mjs';

const FILE = 'src/content/facts/crisis-lines.json';
const COMMAND = resolve('tools/content/fact.mjs');
/** Whatever stands there today: no change of a number may need one here. */
const { countries } = JSON.parse(readFileSync(FILE, 'utf8'));
const country = countries.find(({ region }) => region !== 'US');
const line = country.services.find(({ call }) => call);
const place = `${country.region}/${line.id}`;

describe('a change of a crisis line', () => {
  let copy;
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'care-fact-'));
    for (const name of ['src', 'docs', 'CHANGELOG.md', 'README.md', 'package.json'])
      cpSync(name, join(copy, name), { recursive: true });
    cpSync('dist/embed', join(copy, 'dist/embed'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    cpSync('.prettierrc.json', join(copy, '.prettierrc.json'), { force: true });
  });
  after(() => rmSync(copy, { recursive: true }));

  const fact = (...args) =>
    spawnSync(process.execPath, [COMMAND, ...args, '--today=2026-12-01'], {
      cwd: copy,
      encoding: 'utf8',
    });
  const read = (name) => readFileSync(join(copy, name), 'utf8');
  /** The lines of a file that differ from the one in the repository. */
  const changed = (name) => {
    const before = new Set(readFileSync(name, 'utf8').split('\n'));
    return read(name)
      .split('\n')
      .filter((each) => !before.has(each))
      .map((each) => each.trim().replace(/,$/, ''));
  };

  it('is the number, its two dates and a line in the change log, and nothing else', () => {
    const { status, stdout } = fact(place.toLowerCase(), 'call', '02 5550 0199');
    assert.equal(status, 0, stdout);
    assert.deepEqual(changed(FILE), [
      '"published": "2026-12-01"',
      '"number": "02 5550 0199"',
      '"lastChecked": "2026-12-01"',
    ]);
    const [said, ...more] = changed('CHANGELOG.md');
    assert.ok(said.endsWith(`, ${line.name}: call 02 5550 0199 (was ${line.call.number}).`), said);
    assert.deepEqual(more, []);
    assert.match(stdout, /dist\/embed\/crisis-banner\.html/, 'names the pages that show it');
    assert.match(stdout, /Content check: 0 errors/);
  });

  it('is refused, and nothing is written, where the country, the line, the field or the value isn’t one', () => {
    const before = [read(FILE), read('CHANGELOG.md')];
    for (const [args, said] of [
      [[], /npm run fact -- /],
      [['QQ/it-ta', 'call', '1'], /unknown country "QQ"/],
      [[`${place}x`, 'call', '1'], new RegExp(`unknown line of .*, nearest known: ${line.id}`)],
      [[place, 'phone', '1'], /unknown field "phone".*call, text/],
      [[place, 'call', '988 or 911'], /not one phone number/],
      [[place, 'chat', 'javascript:1'], /not an address\. Write one that starts with https/],
      [[place, 'call'], /Add the new value/],
      [[`${country.region}/${country.emergency[0].role}`, 'text', '112'], /only "call"/],
    ]) {
      const { status, stderr } = fact(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, said);
    }
    assert.deepEqual([read(FILE), read('CHANGELOG.md')], before);
  });

  it('is refused by the content’s rules where its source isn’t one', () => {
    const { status, stderr } = fact(place, 'call', '3114', '--source=nobody2026');
    assert.equal(status, 1);
    assert.match(stderr, /nobody2026/);
  });
});

it('a line that was checked again says so, and long lines are folded by the change log’s width', () => {
  assert.equal(lineOf({ label: 'Italy, X' }), 'Italy, X: checked again, unchanged.');
  assert.equal(
    lineOf({ label: 'Italy, X', field: 'call', was: '1', now: '1' }),
    'Italy, X: call 1 checked again, unchanged.',
  );
  assert.equal(lineOf({ label: 'Italy, X', field: 'text', now: '2' }), 'Italy, X: text 2 (new).');
});

it('the line goes under what is unreleased, and nowhere else', () => {
  const log = '# Changes\n\n## Unreleased\n\n### Clinical content\n\n- Old\n\n## 1.0\n';
  assert.match(withLine(log, 'New'), /### Clinical content\n\n- New\n- Old\n/);
  const released = '## Unreleased\n\n### Added\n\n## 1.0\n\n### Clinical content\n\n- Old\n';
  assert.throws(() => withLine(released, 'New'), /no "### Clinical content"/);
});
