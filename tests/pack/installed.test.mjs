/** The command as a clinic has it: from the packed tarball, with Lit as the only other package. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { TODAY, folder, good, remove, spoiled } from './support.mjs';

const root = folder();
const modules = join(root, 'node_modules');
after(() => remove(root));

/** As `npm install` would lay it out, but without asking a registry. */
before(() => {
  const packed = join(root, 'packed');
  mkdirSync(packed);
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', `--pack-destination=${packed}`]);
  const [tarball] = readdirSync(packed);
  mkdirSync(join(modules, '.bin'), { recursive: true });
  execFileSync('tar', ['-xzf', join(packed, tarball), '-C', modules]);
  execFileSync('mv', [join(modules, 'package'), join(modules, 'care-widgets')]);
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit']) {
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
  const { bin } = JSON.parse(readFileSync(join(modules, 'care-widgets/package.json'), 'utf8'));
  symlinkSync(`../care-widgets/${bin['care-widgets']}`, join(modules, '.bin/care-widgets'));
  writeFileSync(join(root, 'package.json'), '{ "private": true }');
});

function npx(...args) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'care-widgets', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, log: stdout, error: stderr };
}

const write = (pack) => writeFileSync(join(root, 'clinic.json'), JSON.stringify(pack, null, 2));

describe('npx care-widgets, installed', () => {
  it('checks: 0 for a good pack, 1 for an error, 2 where it can’t run', () => {
    write(good());
    const fine = npx('check', 'clinic.json', '--today', TODAY);
    assert.deepEqual([fine.code, fine.error], [0, '']);
    assert.match(fine.log, /0 errors, 0 warnings/);
    write(spoiled('/clinic/region', 'Atlantis'));
    const wrong = npx('check', 'clinic.json', '--today', TODAY);
    assert.equal(wrong.code, 1);
    assert.match(
      wrong.error,
      /^clinic\.json:4:5: error: \/clinic\/region must be a two-letter country code/,
    );
    assert.equal(npx('check', 'nowhere.json').code, 2);
  });

  it('builds', () => {
    write(good());
    const { code, log } = npx('build', 'clinic.json', '--out', 'site', '--today', TODAY);
    assert.equal(code, 0);
    assert.match(log, /files to site/);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.match(
      readFileSync(join(root, 'site/README.md'), 'utf8'),
      new RegExp(`care-widgets ${version}`),
    );
    assert.ok(existsSync(join(root, 'site/parts/core.js')));
  });

  it('brings the schema that the documentation names', () => {
    const path = join(modules, 'care-widgets/dist/schema/clinic-pack.schema.json');
    assert.equal(JSON.parse(readFileSync(path, 'utf8')).title, 'Clinic content pack');
  });

  it('doesn’t build from files that are not what was published', () => {
    const file = join(modules, 'care-widgets/dist/loader.js');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}//`);
    const { code, error } = npx('build', 'clinic.json', '--out', 'tampered');
    writeFileSync(file, text);
    assert.equal(code, 2);
    assert.match(error, /dist\/loader\.js differs from the published file/);
    assert.ok(!existsSync(join(root, 'tampered')));
  });
});
