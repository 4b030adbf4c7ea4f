import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { BUNDLES, bundle } from '../../rollup.config.mjs';
import { FRAME_FILE, generateFrame } from './frame.mjs';

/** Builds the files of the widgets, and of the questionnaire's frame, into a folder. */
export async function buildBundles(folder) {
  for (const name of [...Object.keys(BUNDLES), FRAME_FILE]) {
    const { code } = await generate(name);
    await writeFile(join(folder, `${name}.js`), code);
  }
}

/** One bundle in memory: its code and the bytes of each module in it before minifying. */
export async function generate(name, options) {
  if (name === FRAME_FILE) return generateFrame(options);
  const { output: outputOptions, ...input } = bundle(name, options);
  const build = await rollup({ ...input, onwarn: refuse });
  const { output } = await build.generate(outputOptions);
  await build.close();
  const [{ code, modules }] = output;
  const parts = Object.entries(modules).map(([id, { renderedLength }]) => [id, renderedLength]);
  return { code, modules: Object.fromEntries(parts) };
}

/** A warning of the bundler is a mistake in the source: a circular import, a lost `this`. */
function refuse(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}
