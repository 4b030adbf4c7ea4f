/** What is wrong with the source as it stands, in lines: the content's rules and the types. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const TSC = join('node_modules', 'typescript', 'bin', 'tsc');
/** `src/a.ts(3,5): error TS2345: …` */
const TYPE_ERROR = /^\S+\(\d+,\d+\): error .*/gm;
/** As the command prints them. */
const CONTENT_ERROR = /^error: .*/gm;

/** Calls `found(lines)` whenever the compiler has looked again; ends with `end()`. */
export function watchTypes(found) {
  const args = [TSC, '--noEmit', '--watch', '--preserveWatchOutput', '--incremental'];
  const compiler = spawn(
    process.execPath,
    [...args, '--tsBuildInfoFile', '.cache/dev.tsbuildinfo'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  compiler.stdout.on('data', (text) => {
    said += text;
    if (!/Found \d+ errors?\. Watching/.test(said)) return;
    found(said.match(TYPE_ERROR) ?? []);
    said = '';
  });
  return { end: () => compiler.kill() };
}

/** Output and success of one of the project's own scripts. */
export function runScript(path, ...args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => (output += text));
    child.once('close', (code) => done({ ok: code === 0, output }));
  });
}

/** Lines of the content rules' errors; none where all is well. */
export async function checkContent() {
  const { ok, output } = await runScript('tools/content/check-content.mjs');
  return ok ? [] : (output.match(CONTENT_ERROR) ?? [output.trim()]);
}
