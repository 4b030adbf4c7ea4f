/** Code blocks of the documents that only a framework's compiler can read; the others: tests/docs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from 'svelte/compiler';
import { parse } from 'vue/compiler-sfc';
import { DOCUMENTS, blocksOf } from '../../docs/documents.mjs';

const HOLD = {
  vue: (code) => assert.deepEqual(parse(code).errors, []),
  svelte: (code) => void compile(code, { generate: 'client' }),
};

describe('the code in the documents', () => {
  const blocks = DOCUMENTS.flatMap(blocksOf).filter(({ language }) => language in HOLD);

  it('is found', () =>
    assert.deepEqual(
      Object.keys(HOLD).filter((each) => !blocks.some(({ language }) => language === each)),
      [],
    ));

  for (const { file, line, language, code } of blocks)
    it(`holds: ${file}:${line}, ${language}`, () => HOLD[language](code));

  it('would be found broken', () => {
    assert.throws(() => HOLD.vue('<template><p></template>'));
    assert.throws(() => HOLD.svelte('{#if shown}<p>'));
  });
});
