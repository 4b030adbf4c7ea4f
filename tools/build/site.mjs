/**
 * Builds the project's site into `demo/dist/`; `npm start` serves it. Needs `npm run build` before. With
 * `--keep` what is there stays until it is written over: a server may be reading it.
 */
import { rmSync } from 'node:fs';
import Eleventy from '@11ty/eleventy';
import { build } from 'esbuild';
import { TAGS } from '../../src/snippets/index.js';

const OUT = 'demo/dist';

/** The loader's rules know the widgets by a module that only its own build fills. */
const loaderParts = {
  name: 'loader-parts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\bloader[\\/]parts\.ts$/ }, () => ({
      contents: `export const tags = ${JSON.stringify(TAGS)};`,
    })),
};

if (!process.argv.includes('--keep')) rmSync(OUT, { recursive: true, force: true });
await new Eleventy('demo/site', OUT, { configPath: 'demo/site/eleventy.config.mjs' }).write();
// One classic file a page: modules don't load from a disk.
await build({
  entryPoints: {
    theme: 'demo/site/scripts/theme.js',
    reference: 'demo/site/scripts/reference.js',
    builder: 'demo/builder/index.js',
    doctor: 'demo/doctor/index.js',
  },
  outdir: `${OUT}/scripts`,
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  plugins: [loaderParts],
});
