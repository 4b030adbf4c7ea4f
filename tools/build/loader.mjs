import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateLoader, generateParts } from './parts.mjs';

/** Writes `loader.js` and `parts/*.js` into a folder, beside the self-contained files. */
export async function buildLoader(folder) {
  const parts = await generateParts();
  await mkdir(join(folder, 'parts'), { recursive: true });
  for (const [name, code] of Object.entries(parts)) {
    await writeFile(join(folder, 'parts', `${name}.js`), code);
  }
  await writeFile(join(folder, 'loader.js'), await generateLoader(parts));
}
