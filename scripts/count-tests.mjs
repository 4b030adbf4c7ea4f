/** Runs a command of tests and counts them, so that a run which tested nothing never looks green. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

/** Where the browsers' runner writes its sum: tests/config/reporter.mjs. */
const COUNT = join('.cache', 'browser-tests.json');

/** `{ passed, failed }` of a command; `count` reads how many tests it ran where one command runs many. */
export async function counts(name, command, count) {
  mkdirSync(dirname(COUNT), { recursive: true });
  // A sum of an earlier run would stand for one that wrote none.
  rmSync(COUNT, { force: true });
  const { code, output } = await run(command);
  const counted = count ? count(output) : { passed: code ? 0 : 1, failed: code ? 1 : 0 };
  const ran = counted.passed + counted.failed > 0;
  // Red without a failed test, or green without any: both would go unnoticed in the sum.
  if ((code && !counted.failed) || !ran) counted.failed += 1;
  if (!ran) console.error(`${name}: no test ran`);
  return counted;
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

export function nodeCommand(paths) {
  const atOnce = Math.max(2, availableParallelism());
  return [
    process.execPath,
    '--test',
    '--test-reporter=spec',
    `--test-concurrency=${atOnce}`,
    ...paths,
  ];
}

/**
 * Node's runner ends with `ℹ pass 3` and `ℹ fail 0`. A file without a test it takes for a test that passed,
 * by the file's name; here that is one that failed.
 */
export function nodeCount(output) {
  const number = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  const empty = [...output.matchAll(/^✔ (\S+\.test\.mjs) \(/gm)].map(([, file]) => file);
  for (const file of empty) console.error(`${file}: no test in it`);
  return { passed: number('pass') - empty.length, failed: number('fail') + empty.length };
}

export function browserCount() {
  return existsSync(COUNT) ? JSON.parse(readFileSync(COUNT, 'utf8')) : { passed: 0, failed: 0 };
}
