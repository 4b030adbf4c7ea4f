/** Programs that are started beside a run, and that end with it, however it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const running = new Set();
const GROUPS = process.platform !== 'win32';

/**
 * Starts a program in a process group of its own, for browsers have children. `said` waits for a line of its
 * standard error; `end` ends the whole group; `ended` resolves to the exit code when the program is gone.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, cwd?: string}} [options]
 */
export function startProgram(program, args, { env = process.env, cwd } = {}) {
  const child = spawn(program, args, {
    env,
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: GROUPS,
  });
  const ended = new Promise((done) => ['exit', 'error'].forEach((type) => child.once(type, done)));
  let heard = '';
  child.stderr.on('data', (text) => (heard += text));
  running.add(child);
  listen();
  void ended.then(() => running.delete(child));
  return { pid: child.pid, ended, said, end };

  /** The first match of a pattern in what the program says. */
  async function said(pattern, timeout = 60_000) {
    const late = AbortSignal.timeout(timeout);
    const gone = ended.then(() => Promise.reject(new Error(`${program} exited:\n${heard}`)));
    gone.catch(() => {});
    for (;;) {
      const found = pattern.exec(heard);
      if (found) return found;
      try {
        await Promise.race([once(child.stderr, 'data', { signal: late }), gone]);
      } catch (error) {
        throw late.aborted ? new Error(`${program} did not start in time:\n${heard}`) : error;
      }
    }
  }

  async function end() {
    kill(child, 'SIGTERM');
    const insist = setTimeout(() => kill(child, 'SIGKILL'), 5000);
    await ended;
    clearTimeout(insist);
  }
}

function kill(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  try {
    if (GROUPS) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It ended meanwhile.
  }
}

let listening = false;
function listen() {
  if (listening) return;
  listening = true;
  const endAll = () => running.forEach((child) => kill(child, 'SIGKILL'));
  process.once('exit', endAll);
  for (const [signal, code] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }))
    process.once(signal, () => process.exit(code));
}
