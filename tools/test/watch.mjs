/** `npm run test:watch -- PATH …`: runs these test files, and again with each change in src or tests. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';

const paths = process.argv.slice(2);
/** Editors write a file in several steps. */
const SETTLE = 100;
let [child, timer, again] = [undefined, undefined, false];

if (!paths.length) {
  console.error('Which files? For example: npm run test:watch -- tests/unit/dates.test.ts');
  process.exitCode = 2;
} else {
  for (const folder of ['src', 'tests', 'tools'])
    watch(folder, { recursive: true }, (_, name) => name && noticed(name));
  run();
}

function noticed(name) {
  // What a run itself writes.
  if (/generated|aria-snapshots|node_modules/.test(name)) return;
  clearTimeout(timer);
  timer = setTimeout(run, SETTLE);
}

/** One run at a time: a change meanwhile counts for the next. */
function run() {
  if (child) {
    again = true;
    return;
  }
  again = false;
  child = spawn(process.execPath, ['tools/test/files.mjs', ...paths], { stdio: 'inherit' });
  child.once('close', () => {
    child = undefined;
    if (again) run();
    else console.log('\nWaiting for a change (stop with Ctrl+C).');
  });
}
