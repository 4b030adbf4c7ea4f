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
  execFileSync(process.execPath, ['scripts/build.mjs', `--out=${out}`], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const files = filesOf(out);
  rmSync(out, { recursive: true });
  return files;
}

it('gives the same bytes in another time zone and language, and in what is committed', () => {
  const one = buildIn({ TZ: 'UTC', LANG: 'C' });
  const other = buildIn({ TZ: 'Pacific/Auckland', LANG: 'es_ES.UTF-8' });
  assert.deepEqual(Object.keys(one), Object.keys(other));
  for (const [name, bytes] of Object.entries(one)) {
    assert.equal(bytes, other[name], `${name} differs between two builds`);
    assert.equal(
      bytes,
      readFileSync(name, 'base64'),
      `${name} is not what is committed: npm run build`,
    );
  }
});
