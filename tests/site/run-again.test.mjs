/** What the pages promise can be run again: the commands are there, and each test that a page names has one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'parse5';

const PAGES = [
  'privacy',
  'accessibility',
  'clinical-content',
  'quality',
  'security',
  'performance',
];
const { scripts, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const steps = [...readFileSync('tools/test/test.mjs', 'utf8').matchAll(/\{ name: '([\w-]+)'/g)].map(
  ([, name]) => name,
);

/** What is wrong with a command; undefined where it can be run. */
function wrong(command) {
  const [, script, rest = ''] = /^npm run ([\w:-]+)(?: -- (.+))?$/.exec(command) ?? [];
  if (script === 'test:file') return rest.split(' ').find((path) => !existsSync(path));
  if (script) return scripts[script] ? undefined : script;
  const [, step] = /^npm test -- --only=([\w-]+)$/.exec(command) ?? [];
  return steps.includes(step) || command === 'npm test' ? undefined : command;
}

for (const page of PAGES) {
  describe(`"Run it again" on the page ${page}`, () => {
    const html = readFileSync(`demo/dist/${page}.html`, 'utf8');
    const tree = parse(html);
    const box = find(tree, ({ attrs = [] }) => attrs.some(({ value }) => value === 'again'))[0];

    it('names commands that are there', () => {
      const commands = find(box, ({ tagName }) => tagName === 'li').map((each) =>
        textOf(find(each, ({ tagName }) => tagName === 'code')[0]),
      );
      assert.ok(commands.length > 0);
      assert.deepEqual(commands.map(wrong).filter(Boolean), []);
    });

    it('runs each test that the page names', () => {
      const named = new Set(textOf(tree).match(/\btests\/[\w./-]+\.test\.(?:mjs|ts)\b/g));
      for (const path of named)
        assert.ok(textOf(box).includes(`npm run test:file -- ${path}`), path);
    });

    it('leads to the source if the repository has an address, and else to nothing', () => {
      const links = find(box, ({ tagName }) => tagName === 'a');
      assert.equal(links.length > 0, Boolean(repository) && /test:file/.test(textOf(box)));
    });
  });
}

describe('a command that is not there', () => {
  it('would be found', () => {
    assert.ok(wrong('npm run no-such-script'));
    assert.ok(wrong('npm test -- --only=nothing'));
    assert.ok(wrong('npm run test:file -- tests/docs/none.test.mjs'));
    assert.equal(wrong('npm run test:file -- tests/docs/links.test.mjs'), undefined);
  });
});

describe('npm run test:file', () => {
  /** The exit code and the last line. */
  const run = (...files) => {
    const { status, stdout } = spawnSync(process.execPath, ['tools/test/files.mjs', ...files], {
      encoding: 'utf8',
    });
    return [status, stdout.trimEnd().split('\n').at(-1)];
  };
  let folder, inBrowsers;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'care-again-'));
    // The browsers' runner serves this folder alone.
    mkdirSync('.cache', { recursive: true });
    inBrowsers = mkdtempSync(join('.cache', 'again-'));
  });
  after(() => [folder, inBrowsers].forEach((each) => rmSync(each, { recursive: true })));
  const write = (path, code) => {
    writeFileSync(path, code);
    return path;
  };
  const test = (name, code) =>
    write(
      join(folder, `${name}.test.mjs`),
      `import { it } from 'node:test';\nit('is run', () => { ${code} });\n`,
    );
  const browserTest = (name, code) =>
    write(
      join(inBrowsers, `${name}.test.ts`),
      `it('is run', () => { ${code} });\nit('is run, too', () => {});\n`,
    );

  it('passes what passes, fails what fails, says how many, and refuses what is no test', () => {
    const good = test('good', '');
    assert.deepEqual(run(good), [0, '1 passed, 0 failed']);
    assert.deepEqual(run(good, test('bad', 'throw new Error();')), [1, '1 passed, 1 failed']);
    for (const none of [[join(folder, 'none.test.mjs')], ['package.json'], []])
      assert.equal(run(...none)[0], 2);
  });

  it('says once more at its end which test failed, where and why', () => {
    const bad = test('bad', "throw new Error('the reason');");
    const { stdout } = spawnSync(process.execPath, ['tools/test/files.mjs', bad], {
      encoding: 'utf8',
    });
    const end = stdout.slice(stdout.indexOf('\n== failed\n'));
    assert.match(end, /bad\.test\.mjs:2\n {2}is run\n {4}the reason\n\n0 passed, 1 failed\n$/);
  });

  it('does so with files of the browsers, alone and with others', { timeout: 120_000 }, () => {
    const good = browserTest('good', '');
    const bad = browserTest('bad', 'throw new Error();');
    // Two tests a file in each browser of the run.
    const browsers = process.env.CARE_BROWSERS === 'all' ? 3 : 1;
    assert.deepEqual(run(good), [0, `${2 * browsers} passed, 0 failed`]);
    assert.deepEqual(run(bad, good, test('good', '')), [
      1,
      `${1 + 3 * browsers} passed, ${browsers} failed`,
    ]);
  });

  it('has failed where it tested nothing', { timeout: 120_000 }, () => {
    const empty = write(join(folder, 'empty.test.mjs'), 'export {};\n');
    const skipped = write(
      join(folder, 'skipped.test.mjs'),
      "import { it } from 'node:test';\nit.skip('is not run', () => {});\n",
    );
    const none = write(join(inBrowsers, 'none.test.ts'), 'export {};\n');
    for (const file of [empty, skipped, none])
      assert.deepEqual(run(file), [1, '0 passed, 1 failed'], file);
  });
});

function find(node, fits) {
  const below = (node.childNodes ?? []).flatMap((each) => find(each, fits));
  return fits(node) ? [node, ...below] : below;
}

function textOf(node) {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}
