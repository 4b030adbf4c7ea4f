/**
 * The elements and words as a server sees them: bundled from the source for Node, with Lit left out so
 * that the elements and the renderer share one. Markup and styles are as short as in the built files.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { minifyLiterals } from '../minify-literals.mjs';

const EXPORTS = [
  'src/index.ts',
  'src/generated/elements.ts',
  'src/content/locales.ts',
  'src/help/crisis-help.ts',
  'src/core/escape.ts',
  'src/generated/content/regions.ts',
  'src/reading/references.ts',
  'src/elements/ketamine-explainer/outline.ts',
  'src/elements/ketamine-explainer/reading.ts',
  'src/elements/ketamine-explainer/structured-data.ts',
  'src/elements/symptom-check/inline.ts',
];

export async function loadServerModules() {
  const build = await rollup({
    input: 'server',
    external: /^lit/,
    plugins: [
      {
        name: 'server-entry',
        resolveId: (id) => (id === 'server' ? id : null),
        load: (id) =>
          id === 'server'
            ? EXPORTS.map((file) => `export * from ${JSON.stringify(resolve(file))};`).join('\n')
            : null,
      },
      nodeResolve({ extensions: ['.ts', '.js'] }),
      esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
      minifyLiterals(),
    ],
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  // Beside node_modules, where the bare name of Lit resolves.
  const folder = resolve('.cache');
  const file = join(folder, `server-${process.pid}.mjs`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, output[0].code);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(file);
  }
}
