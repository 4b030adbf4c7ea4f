/** The rooms of src: imports go down, never in a circle, and never to the demo, the tools or the tests. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FLOORS, circleIn, importsOf, modulesOfSrc, roomOf, wrongWay } from './imports.mjs';

const modules = modulesOfSrc();
const imports = importsOf(modules);

describe('the modules of src', () => {
  it('import only what stands below them, and only from src', () => {
    assert.ok(imports.length > 400, `${imports.length} imports`);
    assert.deepEqual(imports.map(([from, to]) => wrongWay(from, to)).filter(Boolean), []);
  });

  it('import nothing in a circle, types included', () => {
    assert.equal(circleIn(imports)?.join(' → '), undefined);
  });

  it('are each in a room', () => {
    const homeless = Object.keys(modules).filter((path) => !roomOf(path));
    assert.deepEqual(homeless, []);
  });
});

describe('the rooms', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);
  const readme = readFileSync('src/README.md', 'utf8');

  it('are each described in src/README.md', () => {
    const described = [...readme.matchAll(/^\| `([\w-]+)\/`/gm)].map(([, name]) => name);
    assert.deepEqual(described.sort(), folders.sort());
  });

  it('of the table are all there', () => {
    const used = new Set(Object.keys(modules).map(roomOf));
    assert.deepEqual(
      FLOORS.flat().filter((room) => !used.has(room)),
      [],
    );
  });
});

describe('what goes the wrong way', () => {
  const text = (specifier) => `import { one } from '${specifier}';\n`;
  const found = (planted) =>
    importsOf(planted)
      .map(([from, to]) => wrongWay(from, to))
      .filter(Boolean);

  for (const [what, path, specifier, said] of [
    ['an import that runs up', 'src/core/a.ts', '../words/b.js', /doesn't stand below it/],
    ['a room beside', 'src/help/a.ts', '../reading/b.js', /doesn't stand below it/],
    ['the demo', 'src/snippets/a.js', '../../demo/doctor/b.js', /is no product/],
    ['a tool', 'src/cli/a.mjs', '../../tools/lib/b.mjs', /is no product/],
    ['a test', 'src/core/a.ts', '../../tests/support/b.js', /is no product/],
    ['another widget', 'src/elements/a-b/a.ts', '../c-d/b.js', /of another widget/],
    ['a room that nobody knows', 'src/attic/a.ts', '../core/b.js', /is in no room/],
  ])
    it(`is found: ${what}`, () => {
      const [first, ...more] = found({ [path]: text(specifier) });
      assert.match(first, said);
      assert.deepEqual(more, []);
    });

  it('is found: a circle', () => {
    const circle = {
      'src/core/a.ts': text('./b.js'),
      'src/core/b.ts': "export type Two = import('./c.js').Three;\n",
      'src/core/c.ts': text('./a.js'),
    };
    assert.deepEqual(circleIn(importsOf(circle)), [
      'src/core/a.ts',
      'src/core/b.ts',
      'src/core/c.ts',
      'src/core/a.ts',
    ]);
  });
});
