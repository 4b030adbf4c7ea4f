/** What is said of an area's mutants. */
import { isSame } from './run.mjs';

/** Each survivor: where it is, and its line before and after. */
export function survivors(fates) {
  return fates
    .filter(({ fate }) => fate === 'survived')
    .map(({ mutant: { file, line, column, before, after } }) =>
      [`${file}:${line}:${column}`, `  - ${before}`, `  + ${after}`].join('\n'),
    );
}

/** An area in numbers. What types refuse and what changes nothing needs no test. */
export function sum(fates, least) {
  const [tests, types, alike, survived] = ['tests', 'types', 'alike', 'survived'].map(
    (fate) => fates.filter((each) => each.fate === fate).length,
  );
  const asked = tests + survived;
  const percent = asked ? (100 * tests) / asked : 100;
  const counts = `${fates.length} mutants, ${tests} noticed by tests, ${types} by types, ${alike} alike, ${survived} survived`;
  // Rounded down: 89.9 is less than 90.
  const said = `${counts}: ${Math.floor(percent * 10) / 10} % (at least ${least} %)`;
  return { said, isEnough: fates.length > 0 && percent >= least };
}

/** Changes that the table calls alike and that aren't there any more. */
export function leftOver(alike, sources, fates) {
  return alike
    .filter(({ file }) => sources.includes(file))
    .filter((each) => !fates.some(({ mutant }) => isSame(each, mutant)))
    .map(({ file, before, after }) => `no such change in ${file}: ${before} → ${after}`);
}
