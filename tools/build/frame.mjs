/** The file that the questionnaire's frame loads: `dist/symptom-check.frame.js`. */
import { runInNewContext } from 'node:vm';
import { rollup } from 'rollup';
import { FRAME } from '../../rollup.config.mjs';
import { sha256 } from './sha256.mjs';

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

let code;

/** The file's code, built once. */
function frameCode() {
  code ??= generateFrame().then((built) => built.code);
  return code;
}

/** SHA-256 of the file in Base64: every other file that is built knows it. */
export async function frameHash() {
  return sha256(await frameCode());
}

/** What the file hands to a page that asks: its function, in a page that is no frame of questions. */
export async function frameFunction() {
  const currentScript = { care: '' };
  class Document {}
  Object.defineProperty(Document.prototype, 'currentScript', { value: currentScript });
  const page = {
    Document,
    document: new Document(),
    location: { href: 'https://clinic.example/' },
  };
  runInNewContext(await frameCode(), page);
  return currentScript.care;
}

function refuse(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}
