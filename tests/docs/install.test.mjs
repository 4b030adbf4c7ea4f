/** The documented way to install a copy, as npm does it, without asking a registry. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, it } from 'node:test';

const root = mkdtempSync(join(tmpdir(), 'care-install-'));
after(() => rmSync(root, { recursive: true }));
const write = (path, value) => writeFileSync(join(root, path), JSON.stringify(value));

it(
  'keeps the package and Lit in the site, also after a later install',
  { timeout: 120_000 },
  () => {
    for (const folder of ['site', 'other']) mkdirSync(join(root, folder));
    symlinkSync(resolve('.'), join(root, 'care-widgets'));
    write('other/package.json', { name: 'other', version: '1.0.0' });
    const lit = `file:${resolve('node_modules', 'lit')}`;
    write('site/package.json', { name: 'site', version: '1.0.0', overrides: { lit } });

    const [, block] = /```sh\n([^]*?)```/.exec(readFileSync('docs/frameworks.md', 'utf8'));
    const commands = block.trim().split('\n');
    assert.equal(commands.length, 2);
    const env = {
      ...process.env,
      npm_config_offline: 'true',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_ignore_scripts: 'true',
    };
    const run = (command) =>
      execFileSync(command, { cwd: join(root, 'site'), env, shell: true, stdio: 'pipe' });
    commands.forEach(run);
    const held = () => {
      const at = join(root, 'site', 'node_modules');
      assert.ok(lstatSync(join(at, 'care-widgets')).isDirectory(), 'a copy, no link');
      assert.ok(existsSync(join(at, 'care-widgets', 'dist', 'esm', 'define.js')));
      assert.ok(existsSync(join(at, 'lit', 'package.json')));
    };
    held();
    run('npm install ../other');
    held();
    run('npm ci');
    held();
  },
);
