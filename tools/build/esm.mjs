import { execFileSync } from 'node:child_process';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The unbundled modules with their types, for those who bundle themselves. */
export async function buildModules(folder) {
  await rm(folder, { recursive: true, force: true });
  const files = (await readdir('src', { recursive: true })).filter(
    // The loader and its parts are for pages, not for bundlers.
    (file) => file.endsWith('.ts') && !/^(loader|page|generated[\\/]parts)/.test(file),
  );
  await build({
    entryPoints: files.sort().map((file) => join('src', file)),
    outdir: folder,
    outbase: 'src',
    format: 'esm',
    target: 'es2022',
    // Readable as it is; whoever bundles also minifies.
    minify: false,
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: true, verbatimModuleSyntax: true } },
  });
  // Packages may stand above this folder.
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.declarations.json', '--outDir', folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await dropTypeOnlyModules(folder);
}

/** A module of types alone compiles to an empty file: its .d.ts is all there is to it. */
async function dropTypeOnlyModules(folder) {
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const path = join(folder, file);
    if ((await readFile(path, 'utf8')).trim() === '') await writeFile(path, 'export {};\n');
  }
}
