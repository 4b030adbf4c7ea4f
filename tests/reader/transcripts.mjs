/** What was heard, as approved: a key a line with what it brought below it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'tests/reader/transcripts';

/** Of the browser, not of the page; and what was left, which is told or not as the old or the new is seen first. */
const NOISE = /New Tab|Mozilla Firefox|Chromium|^leaving /;

/** A control's new state, which comes by another way than what a region says, sooner or later. */
const STATE = /^(not )?(selected|checked)$/;

/** `heard` is `[keys, lines]` for each press. */
export function transcriptOf(heard) {
  const steps = heard.map(([keys, lines]) => {
    const said = lines.filter((line) => !NOISE.test(line));
    const [states, others] = [true, false].map((is) =>
      said.filter((line) => STATE.test(line) === is),
    );
    return [`> ${keys}`, ...states, ...others];
  });
  return `${steps.flat().join('\n')}\n`;
}

export function approve(transcript, name) {
  const file = join(FOLDER, `${name}.txt`);
  if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, transcript);
  assert.ok(existsSync(file), `${file} is missing: UPDATE_SNAPSHOTS=1 writes it`);
  assert.equal(transcript, readFileSync(file, 'utf8'), name);
}

/** What holds for every walk, whatever is approved. */
export function keepsPromises(transcript) {
  const steps = transcript
    .split(/^> /m)
    .slice(1)
    .map((step) => step.trim().split('\n'));
  const silent = steps.filter(([, ...lines]) => !lines.length).map(([keys]) => keys);
  assert.deepEqual(silent, [], 'no key is answered by silence');
  const lines = steps.flatMap(([, ...said]) => said);
  const found = (why, test) => assert.deepEqual(lines.filter(test), [], why);
  found('nothing is said to be clickable that is no control', (line) => /clickable/.test(line));
  found('nothing is said twice in a row', (line, at) => line === lines[at - 1]);
  found('nothing is said twice in one breath', (line) => /(\b\w.{15,}) \1/.test(line));
  found('no two words run together', (line) => /[a-z][.?!:][A-Z]|[a-z]\d+ link/.test(line));
}

/** Lines in this order, others between them. */
export function inOrder(transcript, wanted) {
  let rest = transcript;
  for (const each of wanted) {
    const at = rest.indexOf(each);
    assert.notEqual(at, -1, `"${each}" is said, after what comes before it:\n${transcript}`);
    rest = rest.slice(at + each.length);
  }
}
