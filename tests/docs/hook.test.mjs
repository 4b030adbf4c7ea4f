/** What the hook before a commit lets through and what it refuses, in a repository that is gone afterwards. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';

describe('the hook before a commit', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'care-hook-'));
    for (const name of [
      '.githooks',
      '.prettierrc.json',
      '.prettierignore',
      '.editorconfig',
      'tools/hooks/staged.mjs',
    ])
      cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    run('git', 'init', '--quiet');
    assert.equal(run(...scripts.hooks.split(' ')).status, 0);
    write(
      'tsconfig.json',
      '{ "compilerOptions": { "lib": ["es5"], "skipLibCheck": true, "types": [] }, "include": ["src"] }',
    );
    write(
      'tsconfig.tools.json',
      '{ "extends": "./tsconfig.json", "compilerOptions": { "checkJs": true }, "include": ["demo"] }',
    );
    write('demo/a.js', '');
    // In place of the real ones, which need all of the content.
    stub('generate/generate', 0);
    stub('content/check-content', 0);
    stub('content/check-dates', 0);
  });
  beforeEach(() => run('git', 'rm', '--quiet', '--cached', '-r', '-f', '--ignore-unmatch', '.'));
  after(() => rmSync(folder, { recursive: true }));

  /** As from a terminal: a hook that runs the tests would hand its own repository on. */
  const run = (command, ...args) => {
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
    );
    return spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
  };
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const stub = (name, code) => write(`tools/${name}.mjs`, `process.exitCode = ${code};\n`);
  const stage = (path, text) => {
    write(path, text);
    assert.equal(run('git', 'add', '--force', path).status, 0);
  };
  /** As git runs it. */
  const hook = () => {
    const { status, stdout, stderr } = run('git', 'hook', 'run', 'pre-commit');
    return [status, stdout + stderr];
  };
  const refused = (said) => {
    const [status, text] = hook();
    assert.equal(status, 1, text);
    assert.match(text, said);
  };
  const passes = () => assert.deepEqual(hook(), [0, '']);

  it('lets through what is as it should be, and what nobody formats', () => {
    stage('a.mjs', "export const one = 'a';\n");
    stage('src/a.ts', 'export const one: number = 1;\n');
    stage('dist/a.js', 'const   x=1');
    stage('picture.png', 'no picture');
    passes();
  });

  it('refuses a file that isn’t formatted, and names it', () => {
    stage('a.mjs', 'export const one = "a"\n');
    refused(/Not formatted: npx prettier --write a\.mjs/);
    stage('a.mjs', "export const one = 'a';\n");
    stage('b c.json', '{"a":1}');
    refused(/b c\.json/);
  });

  it('refuses a file that can’t be read', () => {
    stage('a.mjs', 'export const = ;\n');
    refused(/a\.mjs/);
  });

  it('judges the format as staged, not as it stands in the folder', () => {
    stage('a.mjs', 'export const one = "a"\n');
    write('a.mjs', "export const one = 'a';\n");
    refused(/a\.mjs/);
    stage('a.mjs', "export const one = 'a';\n");
    write('a.mjs', 'export const one = "a"\n');
    passes();
  });

  it('refuses types that don’t hold, where TypeScript is staged', () => {
    write('src/a.ts', "export const one: number = 'a';\n");
    stage('b.mjs', 'export const two = 2;\n');
    passes();
    run('git', 'add', 'src/a.ts');
    refused(/src\/a\.ts[^]*Types: npm run check:types/);
    stage('src/a.ts', 'export const one = 1;\n');
    passes();
  });

  it('refuses types that don’t hold in what the site is made of', () => {
    stage('demo/a.js', "Math.abs('a');\n");
    refused(/demo\/a\.js[^]*Types: npm run check:types/);
    stage('demo/a.js', 'Math.abs(1);\n');
    passes();
  });

  it('refuses content that breaks a rule, or that can’t be built, where content is staged', () => {
    stub('content/check-content', 1);
    stage('b.mjs', 'export const two = 2;\n');
    passes();
    stage('src/content/en/common.json', '{ "title": "A" }\n');
    refused(/Content: npm run check:content/);
    stub('content/check-content', 0);
    passes();
    stub('content/check-dates', 1);
    refused(/Dates: npm run check:dates/);
    stub('content/check-dates', 0);
    stub('generate/generate', 1);
    refused(/npm run generate/);
    stub('generate/generate', 0);
  });
});
