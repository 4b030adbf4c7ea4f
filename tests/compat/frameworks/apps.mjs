/** Builds the small apps of apps/ as their users would, and draws each one on a server. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { FRAMEWORKS } from './compilers.mjs';

const run = promisify(execFile);
const FOLDER = join('tests', 'compat', 'frameworks');
/** Below the packages, where what is written finds them. */
const OUT = join(FOLDER, 'node_modules', '.cache');
const SOURCE = join(FOLDER, 'apps');

const common = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'error',
  // The warnings of a mismatch are what a developer would see.
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
};

/** The pages load the widgets apart from the apps, before or after. */
const apart = {
  name: 'apart',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^care-widgets\/define$/ }, ({ path }) => ({ path, namespace: 'apart' }));
    onLoad({ filter: /./, namespace: 'apart' }, () => ({ contents: '' }));
  },
};

/** The script that defines the widgets. */
export const buildDefine = () => textOf(join(SOURCE, 'define.ts'), { platform: 'browser' });

/** An app: its script, and what the server drew of it. */
export async function buildApp(name) {
  const { folder, options } = FRAMEWORKS[name];
  const client = await textOf(entry(folder, 'client'), {
    ...options,
    platform: 'browser',
    conditions: ['browser', 'development', 'svelte'],
    plugins: [apart, ...(options.plugins ?? [])],
    inject: name === 'Angular' ? [fileURLToPath(import.meta.resolve('@angular/compiler'))] : [],
  });
  return { client, page: await drawn(folder, options) };
}

/** Runs in Node with the packages as they are published, the widgets among them. */
async function drawn(folder, options) {
  // What Angular's own builder puts in its place.
  globalThis.ngServerMode = true;
  const outfile = join(OUT, `${folder}.server.mjs`);
  await build({
    ...common,
    ...options,
    entryPoints: [entry(folder, 'server')],
    outfile,
    platform: 'node',
    packages: 'external',
    banner: { js: folder === 'angular' ? "import '@angular/compiler';" : '' },
  });
  return import(pathToFileURL(resolve(outfile)).href);
}

async function textOf(file, options) {
  const { outputFiles } = await build({
    ...common,
    ...options,
    entryPoints: [file],
    write: false,
  });
  return outputFiles[0].text;
}

function entry(folder, name) {
  const from = folder === 'angular' ? join(OUT, 'ngc', folder) : join(SOURCE, folder);
  return ['tsx', 'ts', 'js']
    .map((ending) => join(from, `${name}.${ending}`))
    .find((file) => existsSync(file));
}

/** Angular's compiler reads templates as a whole program, and writes modules. */
export async function compileAngular() {
  const cli = join(FOLDER, 'node_modules', '@angular', 'compiler-cli');
  const ngc = join(cli, 'bundles', 'src', 'bin', 'ngc.js');
  await run(process.execPath, [ngc, '-p', join(SOURCE, 'angular', 'tsconfig.app.json')]);
}
