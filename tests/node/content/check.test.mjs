/** The two commands as an editor meets them. No test depends on the day it runs. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-content-'));
  await cp('src/content', join(folder, 'src/content'), {
    recursive: true,
    filter: (path) => !path.endsWith('generated'),
  });
  await cp('src/shared/inline.ts', join(folder, 'src/shared/inline.ts'));
});

after(() => rm(folder, { recursive: true, force: true }));

/** Runs a script of the repository over the copied content. */
function run(script, ...args) {
  return new Promise((done) => {
    const command = [resolve('scripts', script), ...args];
    execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr, all: stdout + stderr }),
    );
  });
}

/** Changes one file while `during` runs. */
async function changed(file, change, during) {
  const path = join(folder, 'src/content', file);
  const text = await readFile(path, 'utf8');
  const data = JSON.parse(text);
  change(data);
  await writeFile(path, JSON.stringify(data));
  try {
    return await during();
  } finally {
    await writeFile(path, text);
  }
}

const due = (lines, level) =>
  lines
    .split('\n')
    .filter((line) => line.startsWith(`${level}: `) && line.includes('was due for review'));

test('check:content only warns of what is past due, check:release fails with it', async () => {
  const [content, release] = await Promise.all([
    run('check-content.mjs', '--today=2040-01-01'),
    run('check-release.mjs', '--today=2040-01-01'),
  ]);
  assert.equal(due(content.all, 'error').length, 0);
  assert.notEqual(due(content.all, 'warning').length, 0);
  assert.equal(due(release.stderr, 'error').length, due(content.all, 'warning').length);
  assert.equal(release.code, 1);
});

test('before the first review date nothing is due', async () => {
  const { all } = await run('check-release.mjs', '--today=2026-11-24');
  assert.doesNotMatch(all, /was due for review/);
});

test('names file, pointer, what is wrong and what to do, and fails', async () => {
  const { code, stderr, stdout } = await changed(
    'en/common.json',
    (data) => (data.about.due = 'He committed suicide.'),
    () => run('check-content.mjs', '--today=2026-11-24'),
  );
  assert.equal(code, 1);
  assert.match(
    stderr,
    /src.content.en.common\.json#\/about\/due: "committed suicide": .+ — say "died by suicide" \[phrases\]/,
  );
  assert.match(stdout, /\d+ errors?, \d+ warnings?, \d+ notes?\n$/);
});

test('prints what a clinical lead has to look at, and the reading level', async () => {
  const { stdout } = await run('check-content.mjs', '--today=2026-11-24');
  assert.match(stdout, /^\d+ general-knowledge blocks: \S+\/\S+/m);
  assert.match(stdout, /^\d+ hidden crisis lines: /m);
  assert.match(stdout, /^\d+ draft files: /m);
  assert.match(stdout, /^en ketamine-explainer +\d+ +\d+ +\d+\.\d +\d+\.\d/m);
  assert.match(stdout, /^es ketamine-explainer +\d+ .* \d+$/m);
});

test('a file out of shape is reported by itself, for the other rules trust the shape', async () => {
  const { code, all } = await changed(
    'facts/risks.json',
    (data) => delete data.risks,
    () => run('check-content.mjs', '--today=2026-11-24'),
  );
  assert.equal(code, 1);
  assert.match(all, /required property 'risks'/);
  assert.doesNotMatch(all, /TypeError/);
});

test('refuses a day that is none', async () => {
  const { code, stderr } = await run('check-content.mjs', '--today=tomorrow');
  assert.equal(code, 1);
  assert.match(stderr, /write YYYY-MM-DD/);
});

const unknown = {
  'citation "rush2066", nearest known: rush2006': 'It may help. [@rush2066]',
  'glossary term "glutamat", nearest known: glutamate': 'A [[glutamat]] signal.',
  'number "per-hundert", nearest known: per-hundred': 'For {per-hundert} people.',
};

for (const [message, text] of Object.entries(unknown)) {
  test(`the build stops at an unknown ${message}`, async () => {
    const { code, stderr } = await changed(
      'en/ketamine-explainer.json',
      (data) => (data.notAdvice.body = text),
      () => run('generate.mjs'),
    );
    assert.equal(code, 1);
    assert.match(stderr, /src.content.en.ketamine-explainer\.json#\/notAdvice\/body: /);
    assert.ok(stderr.includes(`unknown ${message}`), stderr);
    assert.match(stderr, /Nothing was built/);
    await assert.rejects(readFile(join(folder, 'src/content/generated/ketamine-explainer.en.ts')));
  });
}

test('the build stops at a file that its schema refuses', async () => {
  const { code, stderr } = await changed(
    'en/common.json',
    (data) => (data.about.new = 'Words.'),
    () => run('generate.mjs'),
  );
  assert.equal(code, 1);
  assert.match(stderr, /en.common\.json#\/about: must NOT have additional properties: "new"/);
});
