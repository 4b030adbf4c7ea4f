import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { copyOfRepository } from '../changes/copy.mjs';

/** Where nobody builds: another folder, packages that are a link in the folder above, a time zone and a language. */
const ELSEWHERE = { TZ: 'Pacific/Chatham', LANG: 'es_ES.UTF-8' };

let copy;
before(async () => (copy = await copyOfRepository({ hoisted: true })));
after(() => copy?.drop());

// Whoever committed it built it in a place of their own, so that two agree here.
it('a build where nobody builds changes no byte of what is committed', async () => {
  await rm(`${copy.folder}/dist`, { recursive: true });
  copy.runWith(ELSEWHERE, process.execPath, 'tools/generate/generate.mjs');
  copy.runWith(ELSEWHERE, process.execPath, 'tools/build/build.mjs');
  assert.deepEqual(copy.changed(), [], 'not what this source builds: npm run build');
});
