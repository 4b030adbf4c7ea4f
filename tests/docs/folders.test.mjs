/** tests/README.md says of each folder of tests which promise it holds. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const README = readFileSync('tests/README.md', 'utf8');
const foldersIn = (path) =>
  readdirSync(path, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);

describe('the folders of tests', () => {
  const folders = [
    ...foldersIn('tests').filter((name) => name !== 'compat'),
    ...foldersIn('tests/compat').map((name) => `compat/${name}`),
  ];
  const named = [...README.matchAll(/`([\w/-]+)\/`/g)].map(([, name]) => name);

  it('are each named with their promise', () => {
    assert.deepEqual(
      folders.filter((name) => !named.includes(name)),
      [],
    );
  });

  it('are all there', () => {
    assert.deepEqual(
      named.filter((name) => !existsSync(`tests/${name}`)),
      [],
    );
  });
});
