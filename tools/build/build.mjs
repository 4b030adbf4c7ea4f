/**
 * Builds everything that ships: `npm run build`. The same source gives the same bytes, wherever and
 * whenever: no dates, no absolute paths, sorted lists. The hashes in the documents follow. `--out=folder`
 * builds elsewhere, and leaves the documents.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { buildBundles } from './bundles.mjs';
import { buildCli } from './cli.mjs';
import { writeDocumentedHashes } from './documented-hashes.mjs';
import { buildModules } from './esm.mjs';
import { buildLoader } from './loader.mjs';
import { buildManifest } from './manifest.mjs';
import { buildPackSchema } from './pack-schema.mjs';
import { buildPrerendered } from './prerender.mjs';
import { writeSbom } from './sbom.mjs';
import { styleSheet } from './stylesheet.mjs';
import { buildTypes } from './types.mjs';
import { buildWordPress } from './wordpress.mjs';

const out = process.argv.find((each) => each.startsWith('--out='))?.slice('--out='.length) ?? '.';
const dist = join(out, 'dist');

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await buildBundles(dist);
await buildLoader(dist);
const { code } = await transform(await styleSheet(), { loader: 'css', minify: true });
await writeFile(join(dist, 'care-widgets.css'), code);
await buildModules(join(dist, 'esm'));
await buildCli(join(dist, 'cli'));
await buildPackSchema(join(dist, 'schema'));
await buildPrerendered(dist);
const hashes = await writeIntegrity(dist);
await writeSbom(join(dist, 'sbom.json'));
const manifest = await buildManifest(dist);
await buildTypes(join(dist, 'types'), manifest);
await buildWordPress(dist, manifest);
if (out === '.') await writeDocumentedHashes(hashes);

/** The hash of each file that a page may load, in the form of the `integrity` attribute. */
async function writeIntegrity(folder) {
  const below = await Promise.all(['embed', 'parts'].map((name) => namesIn(folder, name)));
  const files = [...(await readdir(folder)), ...below.flat()]
    .filter((file) => /\.(js|css)$/.test(file))
    .sort();
  const hashes = {};
  for (const file of files) {
    const hash = createHash('sha384').update(await readFile(join(folder, file)));
    hashes[file] = `sha384-${hash.digest('base64')}`;
  }
  await writeFile(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}

async function namesIn(folder, name) {
  return (await readdir(join(folder, name))).map((file) => `${name}/${file}`);
}
