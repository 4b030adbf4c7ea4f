/** What is said of an area's mutants. */
import { isSame } from './run.mjs';

/** Each survivor with its change, and a line of numbers. What types refuse and what changes nothing needs no test. */
export function report(fates, least) {
  const of = (fate) => fates.filter((each) => each.fate === fate);
  const [tests, types, alike, survived] = ['tests', 'types', 'alike', 'survived'].map(of);
  const asked = tests.length + survived.length;
  const percent = asked ? (100 * tests.length) / asked : 100;
  const counts = [
    `${fates.length} mutants`,
    `${tests.length} noticed by tests`,
    `${types.length} by types`,
    `${alike.length} alike`,
    `${survived.length} survived`,
  ];
  // Rounded down: 89.9 is less than 90.
  const share = `${Math.floor(percent * 10) / 10} % (at least ${least} %)`;
  const lines = [...survived.map(({ mutant }) => change(mutant)), `${counts.join(', ')}: ${share}`];
  return { lines, isEnough: fates.length > 0 && percent >= least };
}

function change({ file, line, column, before, after }) {
  return `${file}:${line}:${column}\n  - ${before}\n  + ${after}`;
}

/** Changes that the table calls alike and that aren't there any more. */
export function leftOver(alike, sources, fates) {
  return alike
    .filter(({ file }) => sources.includes(file))
    .filter((each) => !fates.some(({ mutant }) => isSame(each, mutant)))
    .map(({ file, before, after }) => `no such change in ${file}: ${before} → ${after}`);
}
