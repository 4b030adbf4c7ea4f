/**
 * Runs commands of tests and counts them, so that a run which tested nothing never looks green. What
 * failed is said once more at the end, where the end of a long log is all that is read.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

/** Where the reporter of a step writes its sum. Its own for each process: a test of this runs inside another. */
const countOf = (name) => join('.cache', `tests-${process.pid}-${name}.json`);

/** How long one file of tests may take, in ms: a page that never answers must not keep the others waiting. */
const FILE_LIMIT = 900_000;

/** Lines of a failed test's message, or of a failed command's output, that are said again. */
const LINES = 15;

/** How many of the slowest parts a run names at its end. */
const SLOWEST = 10;

/**
 * `take` runs a command under a name; one of tests has a reporter write how many there were, and any
 * other counts as one. `end` prints what took longest, what failed and the line `N passed, N failed`, and
 * sets the exit code.
 */
export function tally() {
  const total = { passed: 0, failed: 0 };
  const said = [];
  /** Steps, and files of tests, each with its time in ms. */
  const [steps, parts] = [[], []];

  function fail(name, text = '') {
    total.failed += 1;
    said.push(`${name}\n${indent(text)}`.trimEnd());
  }

  /**
   * @param {string} name
   * @param {string[]} command
   * @param {{reports?: boolean, held?: boolean, timeout?: number}} [options]
   */
  async function take(name, command, { reports = false, held = false, timeout } = {}) {
    const count = countOf(name);
    mkdirSync(dirname(count), { recursive: true });
    const begun = Date.now();
    const heading = `\n== ${name}\n`;
    if (!held) process.stdout.write(heading);
    const { code, output } = await run(command, { timeout, held, count });
    if (held) process.stdout.write(heading + output);
    steps.push([name, Date.now() - begun]);
    if (!reports) {
      if (code) fail(name, lastLines(output));
      else total.passed += 1;
      return;
    }
    const { passed, failed, failures, times = {} } = reported(count);
    parts.push(...Object.entries(times));
    total.passed += passed;
    total.failed += failed;
    for (const { test, where, message } of failures)
      said.push(`${name}: ${where}\n  ${test}\n${indent(firstLines(message))}`.trimEnd());
    // Red without a failed test, or green without any: both would go unnoticed in the sum.
    if (code && !failed) fail(name, `exit code ${code}\n${lastLines(output)}`);
    else if (passed + failed === 0) fail(name, 'no test ran');
  }

  function end() {
    if (steps.length) console.log(`\n== time\n${steps.map(timed).join('\n')}`);
    const slowest = parts.sort(([, one], [, other]) => other - one).slice(0, SLOWEST);
    if (slowest.length) console.log(`\n== slowest\n${slowest.map(timed).join('\n')}`);
    if (said.length) console.log(`\n== failed\n${said.join('\n')}`);
    console.log(`\n${total.passed} passed, ${total.failed} failed`);
    process.exitCode = total.failed || !total.passed ? 1 : 0;
  }

  return { take, fail, end };
}

/** A run that broke off has left nothing, or an empty file. */
function reported(count) {
  const text = existsSync(count) ? readFileSync(count, 'utf8') : '';
  rmSync(count, { force: true });
  return text ? JSON.parse(text) : { passed: 0, failed: 0, failures: [] };
}

/**
 * @param {string[]} commandLine
 * @param {{timeout?: number, held?: boolean, count: string}} options
 */
function run([command, ...args], { timeout, held, count }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', held ? 'pipe' : 'inherit'],
      env: { ...process.env, CARE_COUNT: count },
      shell: process.platform === 'win32',
      timeout,
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (!held) process.stdout.write(chunk);
    });
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? signal, output }));
  });
}

/** Node's runner over these files, as many `atOnce`, reporting to the reader and to the tally. */
export function nodeCommand(paths, atOnce = Math.max(2, availableParallelism())) {
  const limits = [`--test-concurrency=${atOnce}`, `--test-timeout=${FILE_LIMIT}`];
  return [process.execPath, '--test', ...limits, ...nodeReporters(), ...paths];
}

export function nodeReporters() {
  return [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./tests/config/node-reporter.mjs',
    '--test-reporter-destination=stdout',
  ];
}

const timed = ([name, ms]) => `${String(Math.round(ms / 1000)).padStart(5)} s  ${name}`;
const firstLines = (text) => text.trim().split('\n').slice(0, LINES).join('\n');
const lastLines = (text) => text.trim().split('\n').slice(-LINES).join('\n');
const indent = (text) => text.replace(/^(?=.)/gm, '    ');
