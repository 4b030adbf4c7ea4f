/** The file that the questionnaire's frame loads: `dist/symptom-check.frame.js`. */
import { createHash } from 'node:crypto';
import { rollup } from 'rollup';
import { FRAME } from '../../rollup.config.mjs';

export const FRAME_FILE = 'symptom-check.frame';

/** Its code and the bytes of each module in it before minifying, in memory. */
export async function generateFrame(options) {
  const { output: outputOptions, ...input } = FRAME(options);
  const build = await rollup({ ...input, onwarn: refuse });
  const { output } = await build.generate(outputOptions);
  await build.close();
  const [{ code, modules }] = output;
  const parts = Object.entries(modules).map(([id, { renderedLength }]) => [id, renderedLength]);
  return { code, modules: Object.fromEntries(parts) };
}

let hash;

/** SHA-256 of the file in Base64, built once: every other file that is built knows it. */
export function frameHash() {
  hash ??= generateFrame().then(({ code }) => createHash('sha256').update(code).digest('base64'));
  return hash;
}

function refuse(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}
