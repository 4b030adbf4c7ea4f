/** What the project may say of each success criterion of WCAG 2.2, level A and AA. */
import { readFileSync } from 'node:fs';

/**
 * The criteria as the standard numbers them: `{ num, title, level }`, without 4.1.1, which is obsolete. Kept here for
 * the site, which is built without an engine; tests/compat/accessibility holds them against one.
 */
export const criteria = JSON.parse(readFileSync(new URL('criteria.json', import.meta.url), 'utf8'));

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
