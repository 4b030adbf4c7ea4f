/** What the report says of the real content and the built widgets, and that the committed files say so. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { FILES, freshReport } from '../../../tools/quality/build-report.mjs';
import { standards } from '../../../tools/quality/judge.mjs';
import { scoreLine } from '../../../tools/quality/score.mjs';
import { checks } from '../../../tools/quality/checks/index.mjs';

const STATUSES = ['met', 'not met', 'needs a person', 'not applicable'];

describe('the criteria', () => {
  const size = (id, group) =>
    standards.find((each) => each.id === id).criteria.filter((row) => !group || row.group === group)
      .length;

  test('are as many as the instruments have', () => {
    const groups = ['qualifying', 'certifying', 'quality'];
    assert.deepEqual(
      groups.map((group) => size('ipdas', group)),
      [6, 10, 28],
    );
    assert.deepEqual([size('pemat'), size('cdc-cci'), size('jama')], [24, 20, 4]);
  });

  test('name checks that there are, and each its own number', () => {
    for (const { criteria } of standards) {
      assert.equal(new Set(criteria.map(({ id }) => id)).size, criteria.length);
      for (const { id, check } of criteria) assert.ok(checks[check], `${id}: ${check}`);
    }
  });
});

describe('the report on what is here', () => {
  let fresh;
  before(async () => (fresh = await freshReport()));

  const rows = (standard, element = 'tx-options-compare') =>
    fresh.report.results.find((each) => each.standard === standard && each.element === element)
      .rows;
  const status = (standard, id) => rows(standard).find((row) => row.id === id).status;

  test('is what is committed', () => {
    for (const file of FILES)
      assert.ok(
        readFileSync(file, 'utf8') === fresh.texts[file],
        `${file} is out of date: run npm run report:quality`,
      );
  });

  test('finds a decision aid: all qualifying rows are met', () => {
    for (const id of ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'])
      assert.equal(status('ipdas', id), 'met', id);
  });

  test('claims nothing that people have not done', () => {
    for (const row of rows('ipdas').filter(({ says }) =>
      /asked of|[Rr]eviewed|tested|Shown/.test(says),
    ))
      assert.deepEqual([row.status, row.missing], ['not met', 'not yet done'], row.id);
  });

  test('leaves to people what only people can judge', () => {
    for (const id of ['1', '2', '10', '16', '18', '26'])
      assert.equal(status('pemat', id), 'needs a person');
  });

  test('leaves out what is about tests', () => {
    for (const id of ['C7', 'C10', 'B24', 'B28'])
      assert.equal(status('ipdas', id), 'not applicable');
  });

  test('shows where it found each row, and what is missing where it did not', () => {
    for (const { standard, rows: all } of fresh.report.results) {
      for (const { id, status: state, evidence, missing } of all) {
        assert.ok(STATUSES.includes(state));
        assert.equal(Boolean(missing), state === 'not met', `${standard} ${id}`);
        if (state === 'met') assert.ok(evidence.length, `${standard} ${id} shows nothing`);
      }
    }
  });

  test('holds neither a path of this machine nor the day of the run', () => {
    const text = Object.values(fresh.texts).join('');
    assert.ok(!text.includes(process.cwd()));
    assert.doesNotMatch(text, /file:|127\.0\.0\.1|localhost/);
  });

  test('counts in its lines what applies, and tells what waits for people apart', () => {
    const line = scoreLine({ title: 'A', met: 3, of: 4, percent: 75, person: 1, notApplicable: 2 });
    assert.equal(line, 'A: 75 % (3 of 4), 1 needs a person, 2 not applicable');
  });
});
