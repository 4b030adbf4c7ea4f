/** The build stops at content that it can't vouch for, and says where. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { copyContent } from './copy.mjs';

let content;
before(async () => (content = await copyContent()));
after(() => content.remove());

const unknown = {
  'citation "rush2066", nearest known: rush2006': 'It may help. [@rush2066]',
  'glossary term "glutamat", nearest known: glutamate': 'A [[glutamat]] signal.',
  'number "per-hundert", nearest known: per-hundred': 'For {per-hundert} people.',
};

for (const [message, text] of Object.entries(unknown)) {
  test(`the build stops at an unknown ${message}`, async () => {
    const { code, stderr } = await content.changed(
      'en/ketamine-explainer.json',
      (data) => (data.notAdvice.body = text),
      () => content.run('generate/generate.mjs'),
    );
    assert.equal(code, 1);
    assert.match(stderr, /src.content.en.ketamine-explainer\.json#\/notAdvice\/body: /);
    assert.ok(stderr.includes(`unknown ${message}`), stderr);
    assert.match(stderr, /Nothing was built/);
    await assert.rejects(
      readFile(join(content.folder, 'src/generated/content/ketamine-explainer.en.ts')),
    );
  });
}

test('the build stops at a file that its schema refuses', async () => {
  const { code, stderr } = await content.changed(
    'en/common.json',
    (data) => (data.about.new = 'Words.'),
    () => content.run('generate/generate.mjs'),
  );
  assert.equal(code, 1);
  assert.match(stderr, /en.common\.json#\/about: must NOT have additional properties: "new"/);
});
