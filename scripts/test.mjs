/**
 * Everything that must hold, in one run: `npm test`. The last line is `N passed, N failed`; a step
 * that ran nothing counts as failed. `--only=name` runs one step; CARE_BROWSERS=all adds Firefox
 * and WebKit.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureChrome } from './browser.mjs';

const CACHE = '.cache';
const COUNT = join(CACHE, 'browser-tests.json');
const bin = (name) => join('node_modules', '.bin', name);

/** Each step is a command; `count` reads how many tests it ran where one command runs many. */
const steps = [
  { name: 'generate', command: [process.execPath, 'scripts/generate.mjs'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings=0'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'content', command: [process.execPath, 'scripts/check-content.mjs'] },
  { name: 'site', command: [process.execPath, 'scripts/build-site.mjs'] },
  { name: 'node', command: nodeTests('tests/node'), count: tapCount },
  {
    name: 'browsers',
    command: [bin('wtr'), '--config', 'tests/config/web-test-runner.config.mjs'],
    count: fileCount,
  },
  { name: 'accessibility', command: nodeTests('tests/a11y'), count: tapCount },
  { name: 'budget', command: [process.execPath, 'scripts/check-budget.mjs'] },
  { name: 'package', command: ['npm', 'run', '--silent', 'check:package'] },
];

const only = process.argv.find((each) => each.startsWith('--only='))?.slice('--only='.length);
const chosen = steps.filter(({ name }) => !only || name === only);
const total = { passed: 0, failed: 0 };

mkdirSync(CACHE, { recursive: true });
rmSync(COUNT, { force: true });
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
  const { code, output } = await run(command);
  const counted = count ? count(output) : { passed: code ? 0 : 1, failed: code ? 1 : 0 };
  const ran = counted.passed + counted.failed > 0;
  // Red without a failed test, or green without any: both would go unnoticed in the sum.
  if ((code && !counted.failed) || !ran) counted.failed += 1;
  if (!ran) console.error(`${name}: no test ran`);
  total.passed += counted.passed;
  total.failed += counted.failed;
}

function run([command, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, CARE_COUNT: COUNT },
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

function nodeTests(folder) {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.mjs'))
    : [];
  const paths = files.sort().map((file) => join(folder, file));
  const atOnce = Math.max(2, availableParallelism());
  return [
    process.execPath,
    '--test',
    '--test-reporter=spec',
    `--test-concurrency=${atOnce}`,
    ...paths,
  ];
}

/** Node's runner ends with `ℹ pass 3` and `ℹ fail 0`. */
function tapCount(output) {
  const number = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') };
}

function fileCount() {
  return existsSync(COUNT) ? JSON.parse(readFileSync(COUNT, 'utf8')) : { passed: 0, failed: 0 };
}
