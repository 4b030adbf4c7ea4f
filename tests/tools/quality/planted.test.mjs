/** Each planted fault must turn its row red, for its own reason, whatever else is red at the time. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { standards } from '../../../tools/quality/judge.mjs';
import { outline, pages, planted, rowOf, soundReport, words } from './evidence.mjs';
import { faults as contentFaults } from './faults/content.mjs';
import { faults as pageFaults } from './faults/page.mjs';
import { faults as materialFaults } from './faults/material.mjs';

const faults = [...contentFaults, ...pageFaults, ...materialFaults];
/** What answers without looking at anything, and says so. */
const NO_CHECK = ['asked', 'notHere'];

for (const { row, promise, missing, plant } of faults) {
  test(`${row} finds ${promise}`, () => {
    const [standard, id] = row.split(' ');
    assert.doesNotMatch(rowOf(soundReport, standard, id).missing ?? '', missing);
    const only = (each, number) => each === standard && number === id;
    const after = rowOf(planted(plant, only), standard, id);
    assert.equal(after.status, 'not met');
    assert.match(after.missing, missing);
  });
}

test('every check has a planted fault that it must find', () => {
  const rows = standards.flatMap(({ id, criteria }) =>
    criteria.map(({ id: number, check }) => ({ row: `${id} ${number}`, check })),
  );
  const tested = new Set(
    faults.map(({ row: planted }) => rows.find(({ row }) => row === planted).check),
  );
  const all = [...new Set(rows.map(({ check }) => check))];
  assert.deepEqual(
    all.filter((check) => !tested.has(check) && !NO_CHECK.includes(check)),
    [],
  );
});

describe('what people sign', () => {
  const signed = { by: 'A. Person', people: 12, date: '2026-01-15', where: 'https://example.org' };
  const judged = (more) => (evidence) =>
    evidence.judgements.push({
      ...{ standard: 'pemat', element: 'tx-options-compare', row: '10' },
      ...{ by: 'A. Person', date: '2026-01-15', where: 'https://example.org', verdict: 'agree' },
      ...more,
    });

  test('a whole attestation is taken', () => {
    const report = planted((evidence) => {
      outline(evidence).attestations.needsPatients = signed;
    });
    assert.equal(rowOf(report, 'ipdas', 'B12').status, 'met');
    assert.equal(rowOf(report, 'ipdas', 'B13').status, 'not met');
  });

  test('a person can judge what a script can not', () => {
    assert.equal(rowOf(planted(judged()), 'pemat', '10').status, 'met');
    assert.equal(rowOf(planted(judged()), 'pemat', '16').status, 'needs a person');
  });

  test('a judgment without a date counts for nothing', () => {
    const row = rowOf(planted(judged({ date: undefined })), 'pemat', '10');
    assert.equal(row.status, 'not met');
    assert.match(row.missing, /no date/);
  });

  test('a person can disagree', () => {
    const row = rowOf(
      planted(judged({ verdict: 'disagree', note: 'Out of order' })),
      'pemat',
      '10',
    );
    assert.deepEqual([row.status, row.missing], ['not met', 'Out of order']);
  });

  test('no person can talk away what a script found broken', () => {
    const report = planted((evidence) => {
      judged({ row: '9' })(evidence);
      for (const block of pages(evidence)[0].blocks)
        if (/^h\d$/.test(block.kind)) block.text = 'Same';
    });
    assert.equal(rowOf(report, 'pemat', '9').status, 'not met');
  });
});

test('a page that shows nothing meets only what the words alone can meet', () => {
  const report = planted((evidence) => {
    for (const page of [...pages(evidence), ...pages(evidence, 'ketamine-explainer')])
      for (const key of Object.keys(page)) page[key] = Array.isArray(page[key]) ? [] : '';
  });
  const met = report.results.flatMap(({ standard, rows }) =>
    rows.filter(({ status }) => status === 'met').map(({ id }) => `${standard} ${id}`),
  );
  const byWords = ['pemat 3', 'pemat 5', 'pemat 21', 'cdc-cci 6'];
  assert.deepEqual(
    [...new Set(met)].filter((row) => !byWords.includes(row)),
    [],
  );
});

test('content without words has no message, no condition and nobody who paid', () => {
  const report = planted((evidence) => {
    for (const tag of ['tx-options-compare', 'ketamine-explainer']) blank(words(evidence, tag));
  });
  const met = report.results.flatMap(({ standard, element, rows }) =>
    rows
      .filter(({ status, says }) => status === 'met' && /main message|condition|paid/i.test(says))
      .map(({ id }) => `${standard} ${element} ${id}`),
  );
  assert.deepEqual(met, []);
});

function blank(node) {
  for (const [key, value] of Object.entries(node)) {
    if (['published', 'reviewBy'].includes(key)) continue;
    if (typeof value === 'string') node[key] = '';
    else if (value && typeof value === 'object') blank(value);
  }
}
