/**
 * Everything that must hold, in one run: `npm test`. The last line is `N passed, N failed`; a step
 * that ran nothing counts as failed. `--only=name` runs one step; CARE_BROWSERS=all adds Firefox
 * and WebKit.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChrome } from './browser.mjs';
import { browserCount, counts, nodeCommand, nodeCount } from './count-tests.mjs';

const bin = (name) => join('node_modules', '.bin', name);

/** Each step is a command; `count` reads how many tests it ran where one command runs many. */
const steps = [
  { name: 'generate', command: [process.execPath, 'scripts/generate.mjs'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings=0'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'content', command: [process.execPath, 'scripts/check-content.mjs'] },
  { name: 'site', command: [process.execPath, 'scripts/build-site.mjs'] },
  { name: 'node', command: nodeTests('tests/node'), count: nodeCount },
  {
    name: 'browsers',
    command: [bin('wtr'), '--config', 'tests/config/web-test-runner.config.mjs'],
    count: browserCount,
  },
  { name: 'accessibility', command: nodeTests('tests/a11y'), count: nodeCount },
  { name: 'budget', command: [process.execPath, 'scripts/check-budget.mjs'] },
  { name: 'package', command: ['npm', 'run', '--silent', 'check:package'] },
];

const only = process.argv.find((each) => each.startsWith('--only='))?.slice('--only='.length);
const chosen = steps.filter(({ name }) => !only || name === only);
const total = { passed: 0, failed: 0 };

try {
  if (!only || /browsers|accessibility|node/.test(only)) process.env.CHROME_PATH = ensureChrome();
  for (const step of chosen) await take(step);
} catch (error) {
  console.error(error.message);
  total.failed += 1;
}
if (!chosen.length)
  console.error(`No step "${only}". Steps: ${steps.map(({ name }) => name).join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !total.passed ? 1 : 0;

async function take({ name, command, count }) {
  console.log(`\n== ${name}`);
  const counted = await counts(name, command, count);
  total.passed += counted.passed;
  total.failed += counted.failed;
}

function nodeTests(folder) {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.mjs'))
    : [];
  return nodeCommand(files.sort().map((file) => join(folder, file)));
}
