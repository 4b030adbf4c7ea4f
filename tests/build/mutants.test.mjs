/** `npm run test:mutants` lists the changes that no test notices, and those alone. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { mutantsOf, sampleOf } from '../../tools/mutants/mutants.mjs';
import { patternChanges } from '../../tools/mutants/patterns.mjs';

const SCRIPT = resolve('tools/test/mutants.mjs');

/** Held to one value on each side of its edge, but not to the edge. */
const FEES = `export function fee(age: number): number {
  return age < 18 ? 0 : 7;
}
`;
/** Counted down, it never ends. */
const STEPS = `export function steps(times: number): number {
  let count = 0;
  for (let at = 0; at < times; at++) count += 2;
  return count;
}
`;
const inNode = (name, test) => `
  import assert from 'node:assert/strict';
  import { readFileSync } from 'node:fs';
  import { test } from 'node:test';
  import { transformSync } from 'esbuild';
  const { code } = transformSync(readFileSync('src/${name}.ts', 'utf8'), { loader: 'ts' });
  const { ${name} } = await import('data:text/javascript,' + encodeURIComponent(code));
  test('${name}', () => assert.equal(${test}));`;
const inBrowser = (name, test) => `
  import { ${name} } from '../src/${name}.js';
  const same = (one: unknown, other: unknown): void => {
    if (one !== other) throw new Error(String(one));
  };
  it('${name}', () => same(${test}));`;
const [FEE_TEST, STEPS_TEST] = ["[17, 30].map(fee).join(), '0,7'", 'steps(3), 6'];
const FILES = {
  'tsconfig.json': '{ "compilerOptions": { "strict": true, "target": "ES2022", "types": [] } }',
  'src/fee.ts': FEES,
  'src/steps.ts': STEPS,
  'tests/fee.test.mjs': inNode('fee', FEE_TEST),
  'tests/steps.test.mjs': inNode('steps', STEPS_TEST),
  'tests/fee.test.ts': inBrowser('fee', FEE_TEST),
  'tests/calm.test.mjs': inNode('fee', 'typeof fee(1), "number"'),
  'tests/calm.test.ts': inBrowser('fee', 'typeof fee(1), "number"'),
  'tests/steps.test.ts': inBrowser('steps', STEPS_TEST),
  'tests/config/web-test-runner.config.mjs': `
    import { typescript } from ${JSON.stringify(resolve('tests/config/typescript.mjs'))};
    export default { rootDir: process.cwd(), plugins: [typescript('tsconfig.json')] };`,
};
/** What no test of the fees notices. */
const SURVIVORS = ['age < 18 → age < 19', 'age < 18 → age <= 18'];

/** A repository of its own with one small source file and its weak tests. */
let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'care-mutants-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync('git', ['init', '-q'], { cwd: folder });
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
});
after(() => rmSync(folder, { recursive: true, force: true }));

function run(...args) {
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const options = { cwd: folder, env, encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], options);
  return { status, stdout, said: stdout + stderr };
}

/** The table, and how the run ends with it. */
function withTable(table) {
  const path = join(folder, 'tests/mutants.json');
  writeFileSync(path, JSON.stringify(table));
  try {
    return run();
  } finally {
    rmSync(path);
  }
}

const changed = (line) => line.trim().replace('return ', '').replace(' ? 0 : 7;', '').slice(2);
const survivorsIn = (text) =>
  [...text.matchAll(/^ {2}(- .*)\n {2}(\+ .*)$/gm)].map(
    ([, one, other]) => `${changed(one)} → ${changed(other)}`,
  );

describe('the mutants of a small file', () => {
  for (const runner of ['mjs', 'ts']) {
    it(`are noticed by one of two tests in .${runner}, but for what none looks at`, () => {
      const tests = ['calm', 'fee'].map((name) => `tests/${name}.test.${runner}`);
      const { stdout, said, status } = run('src/fee.ts', '--', ...tests);
      assert.deepEqual(survivorsIn(stdout).sort(), SURVIVORS, said);
      assert.match(stdout, /^src\/fee\.ts:2:14$/m);
      assert.match(
        stdout,
        /\d+ mutants, \d+ noticed by tests, [1-9]\d* by types, 0 alike, 2 survived: \d/,
      );
      assert.equal(status, 0);
    });

    it(`are noticed by a test in .${runner} where they never end`, () => {
      const { stdout, said } = run('src/steps.ts', `tests/steps.test.${runner}`);
      assert.match(stdout, /, 0 survived: 100 %/, said);
    });
  }

  it('leave the tree as it was', () => {
    for (const [name, text] of Object.entries(FILES))
      assert.equal(readFileSync(join(folder, name), 'utf8'), text);
  });
});

describe('a run of the table', () => {
  const near = { 'src/fee.ts': ['tests/fee.test.mjs'] };
  const alike = [
    {
      file: 'src/fee.ts',
      before: 'return age < 18 ? 0 : 7;',
      after: 'return age <= 18 ? 0 : 7;',
      reason: 'nobody asks',
    },
  ];

  it('fails below the least that it asks for', () => {
    const { status, said } = withTable({ areas: { fees: { least: 99, near } } });
    assert.equal(status, 1, said);
    assert.match(said, /== fees: src\/fee\.ts/);
  });

  it('leaves out what is named as alike, and tells of a name that fits nothing', () => {
    const areas = { fees: { least: 50, near } };
    const { status, said } = withTable({ areas, alike });
    assert.equal(status, 0, said);
    assert.match(said, /1 alike, 1 survived/);
    const stray = withTable({ areas, alike: [{ ...alike[0], after: 'return age > 18;' }] });
    assert.equal(stray.status, 1);
    assert.match(stray.said, /no such change in src\/fee\.ts: .* → return age > 18;/);
  });

  it('says what it can’t do', () => {
    for (const [args, why] of [
      [['src/none.ts'], /src\/none\.ts: no such file/],
      [['tests/fee.test.mjs'], /Name the source file/],
      [['tsconfig.json'], /No test stands near tsconfig\.json/],
    ]) {
      const { status, said } = run(...args);
      assert.equal(status, 2);
      assert.match(said, why);
    }
  });
});

describe('changes', () => {
  const changesOf = (source) =>
    mutantsOf('x.ts', source).map(({ before, after }) => [before, after].join(' → '));
  const of = (source) => changesOf(source).map((each) => each.split(' → ')[1]);

  it('turn conditions, edges, operators, numbers, words and values around, one at a time', () => {
    assert.deepEqual(of('if (a) b();'), ['if (!(a)) b();', 'if (a) ;']);
    assert.deepEqual(of('x = a <= b && !c'), [
      ';',
      'x = a < b && !c',
      'x = a <= b || !c',
      'x = a <= b && c',
    ]);
    assert.deepEqual(of('const x = a?.b ?? 1;'), [
      'const x = a.b ?? 1;',
      'const x = a?.b;',
      'const x = a?.b ?? 2;',
      'const x = a?.b ?? 0;',
    ]);
    assert.deepEqual(of("const x = ['a', '', `b${c}d`, true];"), [
      "const x = ['', '', `b${c}d`, true];",
      "const x = ['a', 'other', `b${c}d`, true];",
      "const x = ['a', '', `${c}d`, true];",
      "const x = ['a', '', `b${c}`, true];",
      "const x = ['a', '', `b${c}d`, false];",
    ]);
    assert.deepEqual(of('const f = () => a.some(b);'), [
      'const f = () => undefined;',
      'const f = () => a.every(b);',
    ]);
  });

  it('leave types, names, addresses of modules and markup alone', () => {
    for (const source of [
      "import { a } from './a.js';",
      "type A = 'b' | 1;",
      'interface A { b: true }',
      "const x = { 'a-b': c };",
      'const x = html`<p>${a}</p>`;',
    ])
      assert.deepEqual(changesOf(source), [], source);
  });

  it('of a pattern take an edge, a repetition, an alternative, a plus sign or a flag away', () => {
    const pattern = String.raw`/^a+[^\d+]|(?=\b\s)$/gi`;
    const all = patternChanges(pattern).map(
      ([start, end, after]) => pattern.slice(0, start) + after + pattern.slice(end),
    );
    assert.deepEqual(all, [
      String.raw`/a+[^\d+]|(?=\b\s)$/gi`,
      String.raw`/^a[^\d+]|(?=\b\s)$/gi`,
      String.raw`/^a+[\d+]|(?=\b\s)$/gi`,
      String.raw`/^a+[^\D+]|(?=\b\s)$/gi`,
      String.raw`/^a+[^\d]|(?=\b\s)$/gi`,
      String.raw`/^a+[^\d+](?=\b\s)$/gi`,
      String.raw`/^a+[^\d+]|(?!\b\s)$/gi`,
      String.raw`/^a+[^\d+]|(?=\s)$/gi`,
      String.raw`/^a+[^\d+]|(?=\b\S)$/gi`,
      String.raw`/^a+[^\d+]|(?=\b\s)/gi`,
      String.raw`/^a+[^\d+]|(?=\b\s)$/i`,
      String.raw`/^a+[^\d+]|(?=\b\s)$/g`,
    ]);
  });

  it('are taken at even distances, the same each time', () => {
    const list = Array.from({ length: 10 }, (_, at) => at);
    assert.deepEqual(sampleOf(list, 4), [0, 2, 5, 7]);
    assert.deepEqual(sampleOf(list, undefined), list);
    assert.deepEqual(sampleOf(list, 20), list);
  });
});
