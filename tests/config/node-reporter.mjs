/**
 * Counts the tests of Node's runner for the closing lines of `npm test`, in the shape that
 * reporter.mjs writes for the browsers: `{ passed, failed, failures: [{ test, where, message }], times }`, the
 * times in ms by file, into the file that CARE_COUNT names.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

export default async function* nodeReporter(source) {
  const count = { passed: 0, failed: 0, failures: [], times: {} };
  for await (const { type, data } of source) {
    if (/^test:(pass|fail)$/.test(type) && data.nesting === 0 && data.file) time(data);
    if (type === 'test:fail') fail(data);
    if (type === 'test:pass') pass(data);
  }
  writeFileSync(process.env.CARE_COUNT, JSON.stringify(count));
  // A reporter is a generator; this one has nothing to print.
  yield '';

  function time({ file, details }) {
    const where = place({ file });
    count.times[where] = (count.times[where] ?? 0) + Math.round(details?.duration_ms ?? 0);
  }

  function pass({ name, file, skip, todo, details }) {
    if (details?.type === 'suite' || skip !== undefined || todo !== undefined) return;
    // A file without a test is one for the runner, that passed and bears the file's name.
    if (isFile(name)) {
      count.failed += 1;
      count.failures.push({ test: name, where: place({ file }), message: 'no test in it' });
    } else count.passed += 1;
  }

  function fail({ name, details, todo, ...at }) {
    const { error } = details ?? {};
    // The parent of a failed test says no more than the test has said.
    const byChild = error?.failureType === 'subtestsFailed';
    if (todo !== undefined || (byChild && details.type === 'suite')) return;
    count.failed += 1;
    if (byChild) return;
    const reason = error?.cause ?? error;
    const message = String(reason?.message ?? reason);
    count.failures.push({ test: name, where: place(at), message });
  }
}

const isFile = (name) => /\.test\.mjs$/.test(name);

function place({ file, line }) {
  if (!file) return '';
  return [relative(process.cwd(), file), line].filter(Boolean).join(':');
}
