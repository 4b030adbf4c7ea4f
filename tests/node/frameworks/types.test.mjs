/** The apps of tests/frameworks/ compile with the widgets' types, and what is wrong doesn't. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';

const folderOf = (name) => join('tests', 'frameworks', name.toLowerCase());
const bin = (...path) => join('node_modules', ...path);
const TSC = bin('typescript', 'bin', 'tsc');

/** Each framework's own checker of types. */
const CHECKERS = {
  TypeScript: [TSC, '-p'],
  React: [TSC, '-p'],
  Preact: [TSC, '-p'],
  Solid: [TSC, '-p'],
  Vue: [bin('vue-tsc', 'bin', 'vue-tsc.js'), '-p'],
  Svelte: [
    bin('svelte-check', 'bin', 'svelte-check'),
    '--tsconfig=./tsconfig.json',
    '--output=machine',
    '--workspace',
  ],
  Angular: [bin('@angular', 'compiler-cli', 'bundles', 'src', 'bin', 'ngc.js'), '-p'],
};

describe('types for frameworks', { concurrency: 2, timeout: 240_000 }, () => {
  for (const [name, command] of Object.entries(CHECKERS))
    it(`${name}: the app compiles, and each line that is marked as wrong is refused`, async () => {
      const output = await run([...command, folderOf(name)]);
      const wrong = marked(name);
      assert.ok(wrong.length > 1);
      assert.deepEqual(refused(output), wrong, output);
    });
});

it('the documented code is the code that was compiled', () => {
  const text = readFileSync('docs/frameworks.md', 'utf8');
  for (const name of Object.keys(CHECKERS)) {
    const file = readdirSync(folderOf(name)).find((each) => each.startsWith('snippet.'));
    assert.ok(text.includes(`\n${readFileSync(join(folderOf(name), file), 'utf8')}\`\`\``), name);
  }
});

/** Every `file:line` that the checker names. */
function refused(output) {
  const found = [
    // tsc and vue-tsc, then ngc, then svelte-check.
    ...output.matchAll(/^(?:\S*[\\/])?([\w.-]+)\((\d+),\d+\): error/gm),
    ...output.matchAll(/^(?:\S*[\\/])?([\w.-]+):(\d+):\d+ - error/gm),
    ...output.matchAll(/^\d+ (?:ERROR|WARNING) "([^"]+)" (\d+):\d+/gm),
  ].map(([, file, line]) => `${file}:${line}`);
  return [...new Set(found)].sort();
}

function marked(name) {
  const file = readdirSync(folderOf(name)).find((each) => each.startsWith('wrong.'));
  const lines = readFileSync(join(folderOf(name), file), 'utf8').split('\n');
  return lines
    .flatMap((line, index) => (/(\/\*|\/\/|<!--) wrong\b/.test(line) ? `${file}:${index + 1}` : []))
    .sort();
}

function run(command) {
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, stdout, stderr) =>
      resolve(stripVTControlCharacters(stdout + stderr)),
    );
  });
}
