/** What the project may say of each success criterion of WCAG 2.2, level A and AA. */
import { Criterion } from '@siteimprove/alfa-wcag';

/** 4.1.1 is obsolete in WCAG 2.2. */
const CHAPTERS = [1, 2, 3, 4].flatMap((principle) =>
  [1, 2, 3, 4, 5].flatMap((guideline) =>
    Array.from({ length: 13 }, (_, index) => `${principle}.${guideline}.${index + 1}`),
  ),
);

/** The criteria as the standard numbers them: `{ num, title, level }`. */
export const criteria = CHAPTERS.filter((num) => Criterion.isChapter(num) && num !== '4.1.1')
  .map((num) => Criterion.of(num))
  .map((each) => ({ num: each.chapter, title: each.title, level: levelOf(each) }))
  .filter(({ level }) => level === 'A' || level === 'AA');

/** The level may differ between versions: pairs of a level and the versions that have it. */
function levelOf({ level }) {
  return [...level].find(([, versions]) => [...versions].includes('2.2'))?.[0];
}

/** One entry for the report. Nobody's word stands for a test: what no test judges was not evaluated. */
export function judge({ num }, { passed, failed }, own) {
  const rules = [...(passed.get(num) ?? [])].sort();
  const broken = [...(failed.get(num) ?? [])].sort();
  const tests = own.tests[num] ?? [];
  const said = [
    broken.length ? `Failed: ${broken.join(', ')}.` : '',
    own.limits[num] ?? '',
    rules.length ? `Rules that passed wherever they applied: ${rules.join(', ')}.` : '',
    ...tests.map(([file, shows]) => `${capital(shows)} (${file}).`),
  ].filter(Boolean);
  if (own.notApplicable[num]) return { level: 'not-applicable', notes: own.notApplicable[num] };
  if (broken.length) return { level: 'does-not-support', notes: said.join(' ') };
  if (own.limits[num]) return { level: 'partially-supports', notes: said.join(' ') };
  if (rules.length || tests.length) return { level: 'supports', notes: said.join(' ') };
  return { level: 'not-evaluated', notes: 'No test judges this, and nobody has tried it yet.' };
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);
