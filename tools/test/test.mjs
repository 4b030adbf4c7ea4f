/**
 * Everything that must hold, in one run: `npm test`. The last line is `N passed, N failed`; a step
 * that ran nothing counts as failed. `--only=name` runs one step, `--only=name,name` several;
 * CARE_BROWSERS=all adds Firefox and WebKit, and the steps in real windows.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChrome } from '../browsers/find.mjs';
import { install, suitesOf } from './suites.mjs';
import { nodeCommand, tally } from './run-steps.mjs';

const bin = (name) => join('node_modules', '.bin', name);

/** Folders of tests that are steps of their own. */
const APART = ['a11y', 'changes', 'compat', 'reader', 'windows'];

/**
 * Each step is a command, or Node's runner over `files`; it counts as one test unless it `reports` how many it ran.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [command]
 * @property {string[]} [files]
 * @property {number} [atOnce]
 * @property {boolean} [reports]
 * @property {boolean} [windows]
 */

/** @type {Step[]} */
const FIRST = [
  { name: 'generate', command: [process.execPath, 'tools/generate/generate.mjs'] },
  { name: 'site', command: [process.execPath, 'tools/build/site.mjs'] },
];
/**
 * Lanes beside each other: what waits for a browser in one leaves the machine to the other.
 *
 * @type {Step[][]}
 */
const LANES = [
  [
    { name: 'node', files: testsIn('tests', APART), reports: true },
    { name: 'compat', files: testsIn('tests/compat').filter(isOfRun), reports: true },
    { name: 'accessibility', files: testsIn('tests/a11y'), reports: true },
  ],
  [
    { name: 'types', command: ['npm', 'run', '--silent', 'check:types'] },
    { name: 'lint', command: [bin('eslint'), '.', '--max-warnings=0'] },
    { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
    { name: 'content', command: [process.execPath, 'tools/content/check-content.mjs'] },
    { name: 'budget', command: [process.execPath, 'tools/budget/budget.mjs'] },
    { name: 'package', command: ['npm', 'run', '--silent', 'check:package'] },
    {
      name: 'browsers',
      command: [bin('wtr'), '--config', 'tests/config/web-test-runner.config.mjs'],
      reports: true,
    },
    { name: 'changes', files: testsIn('tests/changes'), atOnce: 1, reports: true },
  ],
];
/**
 * By themselves, one file after the other: windows wait for each other, and a voice that is late is lost.
 *
 * @type {Step[]}
 */
const LAST = [
  { name: 'windows', files: testsIn('tests/windows'), atOnce: 1, reports: true, windows: true },
  { name: 'reader', files: testsIn('tests/reader'), atOnce: 1, reports: true, windows: true },
];

const only = process.argv
  .find((each) => each.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
/** @type {(step: Step) => boolean} */
const isChosen = ({ name, windows }) =>
  only
    ? only.includes(name)
    : !windows || (process.env.CARE_BROWSERS === 'all' && existsSync(`tests/${name}`));
const known = [...FIRST, ...LANES.flat(), ...LAST];
const unknown = only?.filter((each) => !known.some(({ name }) => name === each)) ?? [];
const { take, fail, end } = tally();
/** Suites without their packages: what needs them doesn't run, and has failed. */
let without = [];

try {
  if (unknown.length)
    throw new Error(
      `unknown step ${unknown.join(', ')}. Steps: ${known.map(({ name }) => name).join(', ')}`,
    );
  if (!only || /browsers|accessibility|changes|compat|node|windows|reader/.test(only.join()))
    process.env.CHROME_PATH = ensureChrome();
  const files = [...LANES.flat(), ...LAST].filter(isChosen).flatMap((step) => step.files ?? []);
  const failed = install(suitesOf(files));
  for (const { name, message } of failed) fail(`tests/compat/${name}`, message);
  without = failed.map(({ name }) => name);
  await inTurn(FIRST);
  await Promise.all(LANES.map((lane, index) => inTurn(lane, { held: index > 0 })));
  await inTurn(LAST);
} catch (error) {
  fail('npm test', error.message);
}
end();

/** What a lane that is `held` prints comes a step at a time, so that no two steps' lines mix. */
async function inTurn(steps, { held = false } = {}) {
  for (const { name, command, files, atOnce, reports } of steps.filter(isChosen))
    await take(name, command ?? nodeCommand(files.filter(canRun), atOnce), { reports, held });
}

function testsIn(folder, apart = []) {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries
    .flatMap((each) => {
      const path = join(folder, each.name);
      if (each.isDirectory())
        return ['node_modules', ...apart].includes(each.name) ? [] : testsIn(path);
      return path.endsWith('.test.mjs') ? [path] : [];
    })
    .sort();
}

/** WordPress takes a machine that has one: `npm run test:wordpress`. */
function isOfRun(file) {
  return !file.includes('wordpress');
}

function canRun(file) {
  return !suitesOf([file]).some((name) => without.includes(name));
}
