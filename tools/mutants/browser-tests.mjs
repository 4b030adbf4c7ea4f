/** Test files that run in a browser: one stays for all mutants, until one of them hangs it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { FIRST, limitAfter, within } from './limit.mjs';

const WORKER = join(import.meta.dirname, 'browser-worker.mjs');

/** Files of tests against one source file. */
export async function browserTests(folder, source, files) {
  let [worker, ended, limit, count] = [undefined, undefined, FIRST, 0];
  await start();
  return { notices, end };

  async function start() {
    worker = fork(WORKER, [source, ...files], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    ended = once(worker, 'exit').then(() => [{ passed: false, late: true }]);
    const begun = Date.now();
    const { passed, said } = await answer(FIRST);
    limit = limitAfter(Date.now() - begun);
    if (passed) return;
    await end();
    throw new Error(
      `These tests must pass before anything is broken.\n${said?.join('\n') ?? 'The browser’s runner ended.'}`,
    );
  }

  /** What makes the page hang has its browser ended, and counts as noticed. */
  async function notices({ text }) {
    if (!worker) await start();
    worker.send({ text, count: ++count });
    const { passed, late } = await answer(limit);
    if (late) await end();
    return !passed;
  }

  async function answer(ms) {
    const heard = await within(ms, Promise.race([once(worker, 'message'), ended]));
    return heard === 'late' ? { passed: false, late: true } : heard[0];
  }

  /** The worker ends its browser itself. */
  async function end() {
    const ending = worker;
    worker = undefined;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    ending.kill();
    if ((await within(10_000, ended)) === 'late') ending.kill('SIGKILL');
  }
}
