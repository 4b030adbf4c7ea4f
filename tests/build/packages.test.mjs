/** What `npm ci` puts on a machine: few packages, which all run on the oldest Node that we promise. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import semver from 'semver';
import { SUITES, suitesOf } from '../../tools/test/suites.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const MOST = 700;
const { engines, dependencies, devDependencies } = read('package.json');
const { packages } = read('package-lock.json');
const all = Object.entries(packages).filter(([at]) => at);
/** npm leaves an optional one out where it doesn't fit: a binary for another system, above all. */
const everywhere = all.filter(([, { optional }]) => !optional);

/** The packages that don't run on this version of Node. */
const refusing = (list, node) =>
  list
    .filter(([, each]) => each.engines?.node && !semver.satisfies(node, each.engines.node))
    .map(([at, each]) => `${at}: ${each.engines.node}`);

describe('npm ci', () => {
  const oldest = semver.minVersion(engines.node).version;

  it(`installs at most ${MOST} packages; other people's software has suites in tests/compat`, () => {
    assert.ok(everywhere.length > 500, String(everywhere.length));
    // Of the optional ones at most a few are for the machine that installs.
    assert.ok(everywhere.length <= MOST - 10, `${everywhere.length} and the optional ones`);
  });

  it('installs none that asks for another Node than the oldest that we promise', () => {
    assert.deepEqual(refusing(everywhere, oldest), []);
    assert.deepEqual(refusing([['new', { engines: { node: '>=22' } }]], oldest), ['new: >=22']);
  });

  it('installs none that is deprecated', () =>
    assert.deepEqual(
      all.filter(([, each]) => each.deprecated).map(([at]) => at),
      [],
    ));
});

describe('the suites in tests/compat', () => {
  const own = { ...dependencies, ...devDependencies };

  it('are needed by what is in them, and by what imports it', () => {
    assert.deepEqual(suitesOf(['tests/compat/editors/filters.test.mjs']), ['editors']);
    assert.deepEqual(suitesOf(['tests/a11y/wall.test.mjs']), ['accessibility']);
    const files = readdirSync('tests', { recursive: true })
      .filter((file) => !/^(a11y|changes|compat|reader|windows)\b/.test(file))
      .map((file) => `tests/${file}`);
    // The last one loads the runner's settings, which has to know its way to each browser.
    assert.deepEqual(suitesOf(files.filter((file) => file.endsWith('.test.mjs'))), ['webkit']);
  });

  for (const name of SUITES) {
    const folder = `tests/compat/${name}`;

    it(`${name}: its lock file fits its package.json, and names no registry`, () => {
      const { packages: locked } = read(`${folder}/package-lock.json`);
      const asked = read(`${folder}/package.json`);
      assert.ok(asked.private);
      assert.deepEqual(locked[''].devDependencies, asked.devDependencies);
      assert.deepEqual(
        Object.keys(locked).filter((at) => locked[at].resolved),
        [],
      );
      assert.equal(readFileSync(`${folder}/.npmrc`, 'utf8'), readFileSync('.npmrc', 'utf8'));
    });

    it(`${name}: what the root has as well is asked for in the same words`, () => {
      const asked = Object.entries(read(`${folder}/package.json`).devDependencies);
      const shared = asked.filter(([each]) => own[each]);
      assert.deepEqual(
        shared,
        shared.map(([each]) => [each, own[each]]),
      );
    });
  }
});
