/**
 * Suites of other people's software, `tests/compat/*`: each has packages of its own, which whatever needs them
 * installs when they are missing or its lock file has changed. `node tools/test/suites.mjs NAME …` installs some,
 * without a name all.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
const HOME = join(ROOT, 'tests', 'compat');
/** Large, and of no use to a run in Chromium alone. */
const ALL_BROWSERS = ['engines', 'webkit'];

const isChosen = (name) => process.env.CARE_BROWSERS === 'all' || !ALL_BROWSERS.includes(name);
const lockOf = (name) => join(HOME, name, 'package-lock.json');

/** The suites that have packages. */
export const SUITES = readdirSync(HOME).filter((name) => existsSync(lockOf(name)));

/** `[{ name, message }]`: the suites whose packages couldn't be installed. */
export function install(names) {
  return names.filter(isChosen).flatMap((name) => {
    const message = isInstalled(name) ? '' : installed(name);
    return message ? [{ name, message }] : [];
  });
}

/** The same, for what can't go on without them. */
export function need(...names) {
  const [failed] = install(names);
  if (failed) throw new Error(failed.message);
}

/** The suites whose packages some files need: those in whose folders they are, or a module that they import. */
export function suitesOf(files) {
  const seen = new Set();
  const waiting = files.map((file) => resolve(file));
  while (waiting.length) {
    const file = waiting.pop();
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path] of text.matchAll(/(?:\bfrom |\bimport(?: |\())'(\.[^']+\.mjs)'/g))
      waiting.push(join(dirname(file), path));
  }
  const folders = new Set([...seen].map((file) => relative(HOME, file).split(/[\\/]/)[0]));
  return SUITES.filter((name) => folders.has(name));
}

const markerOf = (name) => join(HOME, name, 'node_modules', '.lock-hash');
const hashOf = (name) =>
  createHash('sha256')
    .update(readFileSync(lockOf(name)))
    .digest('hex');

function isInstalled(name) {
  const marker = markerOf(name);
  return existsSync(marker) && readFileSync(marker, 'utf8') === hashOf(name);
}

/** What went wrong, in words; nothing when all went well. */
function installed(name) {
  console.log(`Installing the packages of tests/compat/${name} (npm ci) …`);
  rmSync(markerOf(name), { force: true });
  const { status, stdout, stderr, error } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: join(HOME, name), encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0)
    return `The packages of tests/compat/${name} can't be installed: npm ci failed there, so what needs them can't be tested.\n${error?.message ?? `${stdout}${stderr}`}`;
  linkWidgets(join(HOME, name, 'node_modules', 'care-widgets'));
  writeFileSync(markerOf(name), hashOf(name));
  return '';
}

/** The widgets as in an app that has installed them, built last. Never the whole repository: it has this in it. */
function linkWidgets(at) {
  mkdirSync(at);
  for (const each of ['dist', 'package.json']) {
    const target = join(ROOT, each);
    // A junction of Windows can't be relative.
    const isJunction = process.platform === 'win32' && each === 'dist';
    symlinkSync(
      isJunction ? target : relative(at, target),
      join(at, each),
      isJunction ? 'junction' : 'file',
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = process.argv.slice(2);
  const failed = install(names.length ? names : SUITES);
  for (const { message } of failed) console.error(message);
  process.exitCode = failed.length ? 1 : 0;
}
