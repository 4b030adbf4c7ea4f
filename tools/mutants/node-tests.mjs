/** Test files of Node's runner, against a file that is broken in the copy of the repository. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram } from '../browsers/processes.mjs';
import { FIRST, limitAfter, within } from './limit.mjs';

const BUILD = ['tools/build/build.mjs'];

/** `builds`: dist/ is built anew with each change, for tests of what is built. */
export async function nodeTests(folder, files, { builds = false } = {}) {
  const commands = [...(builds ? [BUILD] : []), ['--test', ...files]];
  const begun = Date.now();
  if (!(await pass(FIRST)))
    throw new Error(`${files.join(', ')} must pass before anything is broken`);
  const limit = limitAfter(Date.now() - begun);
  return { notices, end: async () => {} };

  async function notices({ file, text }) {
    const path = join(folder, file);
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, text);
    try {
      return !(await pass(limit));
    } finally {
      writeFileSync(path, whole);
    }
  }

  async function pass(ms) {
    for (const args of commands) if ((await codeOf(args, ms)) !== 0) return false;
    return true;
  }

  async function codeOf(args, ms) {
    // A runner that is told it runs inside another one reports to that one alone.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const program = startProgram(process.execPath, args, { cwd: folder, env });
    const code = await within(ms, program.ended);
    if (code === 'late') await program.end();
    return code;
  }
}
