import { writeFileSync } from 'node:fs';

/** Counts the tests of all browsers for the closing line of `npm test`. */
export function countReporter(path) {
  const count = { passed: 0, failed: 0 };
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        const results = testsOf(session.testResults);
        for (const { passed, skipped } of results) {
          if (!skipped) count[passed ? 'passed' : 'failed'] += 1;
        }
        // A file that broke before its first test ran has no results, and still failed.
        if (!session.passed && results.every(({ passed }) => passed)) count.failed += 1;
      }
      writeFileSync(path, JSON.stringify(count));
    },
  };
}

function testsOf(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
