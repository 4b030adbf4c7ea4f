/** The criteria that the report goes through are those of WCAG 2.2, as an engine has them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Criterion } from '@siteimprove/alfa-wcag';
import { criteria } from '../../../tools/quality/conformance/levels.mjs';

/** The engine answers for a number, and has no list of them. */
const NUMBERS = [1, 2, 3, 4].flatMap((principle) =>
  [1, 2, 3, 4, 5].flatMap((guideline) =>
    Array.from({ length: 13 }, (_, index) => `${principle}.${guideline}.${index + 1}`),
  ),
);

it('the criteria of the report are those of WCAG 2.2 A and AA, without 4.1.1, which is obsolete', () => {
  const known = NUMBERS.filter((num) => Criterion.isChapter(num) && num !== '4.1.1')
    .map((num) => Criterion.of(num))
    .map((each) => ({ num: each.chapter, title: each.title, level: levelOf(each) }))
    .filter(({ level }) => level === 'A' || level === 'AA');
  assert.deepEqual(criteria, known);
});

/** The level may differ between versions: pairs of a level and the versions that have it. */
function levelOf({ level }) {
  return [...level].find(([, versions]) => [...versions].includes('2.2'))?.[0];
}
