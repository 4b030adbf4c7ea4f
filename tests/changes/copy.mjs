/** A copy of the repository in which a change can be played, from the files as they stand. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SUITES } from '../../tools/test/suites.mjs';

/** What generate and the build write of the files that are committed. */
export const MADE = /^(dist\/|README\.md|docs\/(security|content-pack)\.md|package\.json)/;

/**
 * `run` throws what a command said where it fails; `changed` lists the files that differ; `drop` ends it. Packages are
 * linked; `hoisted` has them in the folder above the copy, as a workspace does.
 */
export async function copyOfRepository({ hoisted = false } = {}) {
  const top = await mkdtemp(join(tmpdir(), 'care-widgets-change-'));
  const folder = hoisted ? join(top, 'copy') : top;
  const drop = () => rm(top, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  try {
    await fillCopy(folder, hoisted);
  } catch (error) {
    await drop();
    throw error;
  }
  return {
    folder,
    run: (...command) => execute(command, folder),
    /** The same with variables of the environment beside ours. */
    runWith: (env, ...command) => execute(command, folder, { ...process.env, ...env }),
    read: (file) => readFile(join(folder, file), 'utf8'),
    changed: () => changedIn(folder),
    drop,
  };
}

async function fillCopy(folder, hoisted) {
  const listed = git(['ls-files', '--cached', '--others', '--exclude-standard', '-z'], '.');
  for (const file of listed.split('\0').filter(Boolean))
    await cp(file, join(folder, file)).catch(ignoreDeleted);
  for (const each of ['.', ...SUITES.map((name) => join('tests', 'compat', name))].map(modulesIn))
    if (existsSync(each))
      await symlink(
        resolve(each),
        join(folder, hoisted && each === modulesIn('.') ? '..' : '', each),
      );
  git(['init', '-q'], folder);
  git(['add', '-A', '--', ':!*node_modules'], folder);
  git([...NOBODY, 'commit', '-q', '-m', 'Before the change'], folder);
}

const modulesIn = (folder) => join(folder, 'node_modules');
const NOBODY = ['-c', 'user.name=A test', '-c', 'user.email=test@example.org'];

/** A file that the index still has and the folder doesn't. */
function ignoreDeleted(error) {
  if (error.code !== 'ENOENT') throw error;
}

function git(args, cwd) {
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
}

/**
 * @param {string[]} commandLine
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [env]
 */
function execute([command, ...args], cwd, env = process.env) {
  try {
    return execFileSync(command, args, {
      cwd,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 1e8,
    });
  } catch (cause) {
    const said = `${cause.stdout}\n${cause.stderr}`;
    throw new Error(`${[command, ...args].join(' ')}\n${said}`, { cause });
  }
}

function changedIn(folder) {
  return git(['status', '--porcelain', '--untracked-files=all'], folder)
    .split('\n')
    .map((line) => line.slice(3))
    .filter((path) => path && !path.endsWith('node_modules'));
}

/** Every file below a folder of the copy, by its path in it. */
export async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}
