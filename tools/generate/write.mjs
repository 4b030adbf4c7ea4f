import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Made by themselves, and less often. */
const APART = ['content-types.ts'];

/** Writes generated modules by their paths, and takes away what an older source made: it would be shipped. */
export async function writeModules(written) {
  for (const [path, code] of Object.entries(written)) await writeIfChanged(path, code);
  const paths = Object.keys(written);
  const folders = new Set(paths.map(dirname).filter((each) => each.startsWith('src/generated')));
  for (const folder of folders)
    for (const name of await readdir(folder))
      if (name.endsWith('.ts') && !APART.includes(name) && !paths.includes(join(folder, name)))
        await rm(join(folder, name));
}

/** An unchanged file keeps its date, so that watchers and caches stay quiet. */
export async function writeIfChanged(path, text) {
  const old = await readFile(path, 'utf8').catch(() => undefined);
  if (old === undefined) await mkdir(dirname(path), { recursive: true });
  if (old !== text) await writeFile(path, text);
}

/** Makes a document anew by `change`, which gets its text. */
export async function rewrite(path, change) {
  await writeIfChanged(path, await change(await readFile(path, 'utf8')));
}
