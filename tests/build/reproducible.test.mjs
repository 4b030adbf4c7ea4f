import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';

/** Every file below a folder with its bytes. */
function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  );
}

function buildIn(environment) {
  const out = mkdtempSync(join(tmpdir(), 'care-build-'));
  execFileSync(process.execPath, ['tools/build/build.mjs', `--out=${out}`], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const files = filesOf(out);
  rmSync(out, { recursive: true });
  return files;
}

/** What is committed of what a build makes. */
const committed = () =>
  execFileSync('git', ['ls-files', 'dist'], { encoding: 'utf8' }).trim().split('\n');

// Whoever committed it built it in a time zone and language of their own, so that two agree here.
it('gives, in a time zone and language that nobody builds in, the bytes that are committed', () => {
  const built = buildIn({ TZ: 'Pacific/Chatham', LANG: 'es_ES.UTF-8' });
  assert.deepEqual(
    committed().filter((name) => !(name in built)),
    [],
    'no build makes these',
  );
  assert.ok(Object.keys(built).length > 100);
  for (const [name, bytes] of Object.entries(built)) {
    assert.equal(
      bytes,
      readFileSync(name, 'base64'),
      `${name} is not what is committed: npm run build`,
    );
  }
});
