/** How far a size may grow before somebody is asked. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { ceilingOf, passed } from '../../tools/budget/ceilings.mjs';
import { changes } from '../../tools/budget/made-of.mjs';

it('a ceiling stands half a percent above the size that was accepted, in whole hundreds', () => {
  assert.equal(ceilingOf(50_597), 50_900);
  assert.equal(ceilingOf(1102), 1200);
  assert.equal(ceilingOf(20_000), 20_100);
});

it('the noise of brotli passes no ceiling: 92 bytes for two digits, as a changed number once cost', () => {
  const ceilings = { 'tx-options-compare.js': ceilingOf(50_597) };
  assert.deepEqual(passed({ 'tx-options-compare.js': 50_689 }, ceilings), []);
});

it('what grew, what has no ceiling and what is gone are each named with their bytes', () => {
  const found = passed({ grown: 2101, new: 5 }, { grown: 2100, gone: 7 });
  assert.deepEqual(found, [
    'grown: 2101 B brotli, 1 more than its ceiling of 2100',
    'new: 5 B brotli, but no ceiling yet',
    'gone: has a ceiling but is no longer built',
  ]);
});

it('why a script grew is told by kind of source', () => {
  const before = { widget: { facts: 100, Lit: 5 } };
  const now = { widget: { facts: 80, Lit: 5, styles: 30 } };
  assert.deepEqual(changes(before, now), ['widget.js, bytes of source: facts −20, styles +30']);
  assert.deepEqual(changes(now, now), []);
});

it('README says the sizes that were accepted last', () => {
  const { ceilings } = JSON.parse(readFileSync('tests/build/ceilings.json', 'utf8'));
  const rows = [
    ...readFileSync('README.md', 'utf8').matchAll(/^\| `([\w.-]+\.js)`.*?\| ([\d.]+) kB/gm),
  ];
  assert.equal(rows.length, 6);
  for (const [, name, kilo] of rows) {
    // To a tenth of a kilobyte on either side.
    const sizes = [-50, 50].map((more) => ceilingOf(Number(kilo) * 1000 + more));
    assert.ok(sizes[0] <= ceilings[name] && ceilings[name] <= sizes[1], `${name}: ${kilo} kB`);
  }
});
