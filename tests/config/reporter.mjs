import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Counts the tests of all browsers for the closing lines of `npm test`, and names those that failed. */
export function countReporter(path) {
  const count = { passed: 0, failed: 0, failures: [], times: {} };
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) add(session);
      writeFileSync(path, JSON.stringify(count));
    },
  };

  function add({ browser, testFile, testResults, passed: green, errors }) {
    const where = `${relative(process.cwd(), testFile)} in ${browser.name}`;
    const fail = (test, error) => {
      count.failed += 1;
      count.failures.push({ test, where, message: error?.message ?? '' });
    };
    const results = testsOf(testResults);
    count.times[where] = sum(results.map(({ duration }) => duration ?? 0));
    for (const { name, passed, skipped, error } of results) {
      if (skipped) continue;
      if (passed) count.passed += 1;
      else fail(name, error);
    }
    // A file that broke before its first test ran has no results, and still failed.
    if (!green && results.every(({ passed }) => passed)) fail('the whole file', errors?.[0]);
  }
}

const sum = (numbers) => Math.round(numbers.reduce((one, other) => one + other, 0));

function testsOf(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
