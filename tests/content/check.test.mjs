/** The two commands as an editor meets them. No test depends on the day it runs. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { copyContent } from './copy.mjs';

let content;
before(async () => (content = await copyContent()));
after(() => content.remove());

const due = (lines, level) =>
  lines
    .split('\n')
    .filter((line) => line.startsWith(`${level}: `) && line.includes('was due for review'));

test('check:content only warns of what is past due, check:release fails with it', async () => {
  const [check, release] = await Promise.all([
    content.run('content/check-content.mjs', '--today=2040-01-01'),
    content.run('content/check-release.mjs', '--today=2040-01-01'),
  ]);
  assert.equal(due(check.all, 'error').length, 0);
  assert.notEqual(due(check.all, 'warning').length, 0);
  assert.equal(due(release.stderr, 'error').length, due(check.all, 'warning').length);
  assert.equal(release.code, 1);
});

test('before the first review date nothing is due', async () => {
  const { all } = await content.run('content/check-release.mjs', '--today=2026-11-24');
  assert.doesNotMatch(all, /was due for review/);
});

test('names file, pointer, what is wrong and what to do, and fails', async () => {
  const { code, stderr, stdout } = await content.changed(
    'en/common.json',
    (data) => (data.about.due = 'He committed suicide.'),
    () => content.run('content/check-content.mjs', '--today=2026-11-24'),
  );
  assert.equal(code, 1);
  assert.match(
    stderr,
    /src.content.en.common\.json#\/about\/due: "committed suicide": .+ — say "died by suicide" \[phrases\]/,
  );
  assert.match(stdout, /\d+ errors?, \d+ warnings?, \d+ notes?\n$/);
});

test('prints what a clinical lead has to look at, and the reading level', async () => {
  const { stdout } = await content.run('content/check-content.mjs', '--today=2026-11-24');
  assert.match(stdout, /^\d+ general-knowledge blocks: \S+\/\S+/m);
  assert.match(stdout, /^\d+ hidden crisis lines: /m);
  assert.match(stdout, /^\d+ draft files: /m);
  assert.match(stdout, /^en ketamine-explainer +\d+ +\d+ +\d+\.\d +\d+\.\d/m);
  assert.match(stdout, /^es ketamine-explainer +\d+ .* \d+$/m);
});

test('a file out of shape is reported by itself, for the other rules trust the shape', async () => {
  const { code, all } = await content.changed(
    'facts/risks.json',
    (data) => delete data.risks,
    () => content.run('content/check-content.mjs', '--today=2026-11-24'),
  );
  assert.equal(code, 1);
  assert.match(all, /required property 'risks'/);
  assert.doesNotMatch(all, /TypeError/);
});

test('refuses a day that is none', async () => {
  const { code, stderr } = await content.run('content/check-content.mjs', '--today=tomorrow');
  assert.equal(code, 1);
  assert.match(stderr, /write YYYY-MM-DD/);
});
