/** What the pages promise can be run again: the commands are there, and each test that a page names has one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
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
const steps = [...readFileSync('scripts/test.mjs', 'utf8').matchAll(/\{ name: '([\w-]+)'/g)].map(
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
    assert.ok(wrong('npm run test:file -- tests/node/none.test.mjs'));
    assert.equal(wrong('npm run test:file -- tests/node/docs/links.test.mjs'), undefined);
  });
});

describe('npm run test:file', () => {
  const run = (...files) =>
    spawnSync(process.execPath, ['scripts/test-files.mjs', ...files]).status;

  it('passes what passes, fails what fails, and refuses what is no test', () => {
    const folder = mkdtempSync(join(tmpdir(), 'care-again-'));
    const test = (name, code) => {
      const path = join(folder, `${name}.test.mjs`);
      writeFileSync(path, `import { it } from 'node:test';\nit('is run', () => { ${code} });\n`);
      return path;
    };
    const good = test('good', '');
    assert.equal(run(good), 0);
    assert.equal(run(good, test('bad', 'throw new Error();')), 1);
    assert.equal(run(join(folder, 'none.test.mjs')), 2);
    assert.equal(run('package.json'), 2);
    assert.equal(run(), 2);
    rmSync(folder, { recursive: true });
  });
});

function find(node, fits) {
  const below = (node.childNodes ?? []).flatMap((each) => find(each, fits));
  return fits(node) ? [node, ...below] : below;
}

function textOf(node) {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}
