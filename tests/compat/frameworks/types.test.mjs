/** The apps of apps/ compile with the widgets' types, and what is wrong doesn't. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import ts from 'typescript';

const FOLDER = join('tests', 'compat', 'frameworks');
const folderOf = (name) => join(FOLDER, 'apps', name.toLowerCase());
const bin = (...path) => join(FOLDER, 'node_modules', ...path);
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

describe('each way in by itself types what pages listen for', () => {
  const { compilerOptions } = ts.readConfigFile(
    join(FOLDER, 'apps', 'tsconfig.base.json'),
    ts.sys.readFile,
  ).config;
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, '.');
  const { exports, name } = JSON.parse(readFileSync('package.json', 'utf8'));
  const ways = Object.entries(exports)
    .filter(([, target]) => target.types)
    .map(([path]) => name + path.slice(1));
  const events = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')).modules.flatMap(
    ({ declarations = [] }) => declarations.flatMap((each) => each.events ?? []),
  );
  const names = [...new Set(events.map((each) => each.name))];
  const read = {
    'care-ready': 'const nothing: null = detail;',
    'care-error':
      'const [first]: readonly { pointer: string; reason: string }[] = detail.problems;',
    'care-share': 'const words: string = detail.text; const answers: object = detail.bundle;',
  };
  const places = [
    'document',
    'window',
    'document.body',
    "document.querySelector('.some')!",
    'root',
  ];

  const parsed = new Map();

  /** What the compiler says of a module that imports this way alone. */
  function said(way, lines) {
    const file = join(process.cwd(), folderOf('TypeScript'), 'way.ts');
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    const text = [`import '${way}';`, 'declare const root: ShadowRoot;', ...lines].join('\n');
    host.fileExists = (path) => path === file || fileExists(path);
    host.getSourceFile = (path, ...more) => {
      if (path === file) return ts.createSourceFile(path, text, ...more);
      // The browser's own types are long, and the same each time.
      if (!parsed.has(path)) parsed.set(path, getSourceFile(path, ...more));
      return parsed.get(path);
    };
    const program = ts.createProgram([file], options, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  }

  it('knows each event of the manifest', () => {
    assert.deepEqual(names.sort(), Object.keys(read).sort());
    assert.ok(ways.length > 12);
  });

  for (const way of ways)
    it(way, () => {
      const lines = places.flatMap((place) =>
        names.map(
          (each) => `${place}.addEventListener('${each}', ({ detail }) => { ${read[each]} });`,
        ),
      );
      const wrong = "document.addEventListener('care-share', (e) => e.detail.answers);";
      assert.deepEqual(said(way, [...lines, wrong]), [
        "Property 'answers' does not exist on type 'SharedAnswers'.",
      ]);
    });
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
