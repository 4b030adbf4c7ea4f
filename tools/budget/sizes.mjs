/** How much a visitor fetches of what stands in `dist/`, in bytes of brotli, each size by a name of its own. */
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BUNDLES } from '../../rollup.config.mjs';
import { generate } from '../build/bundles.mjs';
import { FRAME_FILE } from '../build/frame.mjs';
import { measurePages } from '../build/loader-report.mjs';
import { readContent } from '../content/read.mjs';
import { brotli } from '../build/sizes.mjs';

/** The self-contained files, and that of the questionnaire's frame. */
export const SCRIPTS = [...Object.keys(BUNDLES), FRAME_FILE];
/** Files whose visitors fetch the frame's as well. */
export const WITH_FRAME = ['symptom-check', 'care-widgets'];

export const fileName = (name) => `${name}.js`;
export const codeName = (name) => `${name}.js without content`;
export const frameName = (name) => `${name}.js with its frame`;
export const pageName = (name) => `a page with ${name}`;

/** Texts of the scripts in `dist/`: the self-contained ones, the loader and its parts. */
export async function builtScripts() {
  const parts = (await readdir('dist/parts')).filter((name) => name.endsWith('.js'));
  return {
    files: await textsOf(SCRIPTS),
    parts: await textsOf(
      parts.map((name) => basename(name, '.js')),
      'parts',
    ),
    loader: await built('loader.js'),
  };
}

/** `sizes` by their names, and the `pages` with the loader, each with its requests. */
export async function measured({ files, parts, loader }) {
  const { loader: bytes, pages } = measurePages(loader, parts, await readContent());
  const own = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [fileName(name), brotli(text)]),
  );
  const frame = own[fileName(FRAME_FILE)];
  const sizes = {
    ...own,
    ...Object.fromEntries(WITH_FRAME.map((name) => [frameName(name), own[fileName(name)] + frame])),
    'loader.js': bytes,
    ...Object.fromEntries(pages.map((page) => [pageName(page.name), page.bytes])),
    ...(await drawnSizes()),
  };
  return { sizes, pages };
}

/** The same of the scripts without words and facts, and the modules of each. Takes half a minute. */
export async function sizesOfCode() {
  const rows = {};
  for (const name of SCRIPTS) {
    const { code, modules } = await generate(name, { withoutContent: true });
    rows[name] = { bytes: brotli(code), modules: Object.keys(modules) };
  }
  return rows;
}

/** Pages of the widgets' own and pre-rendered snippets. What embedding sites fetch once, as JSON, is small. */
async function drawnSizes() {
  const drawn = {};
  for (const folder of ['embed', 'snippets']) {
    const names = await readdir(join('dist', folder));
    for (const name of names.filter((each) => !each.endsWith('.json')).sort())
      drawn[`${folder}/${name}`] = brotli(await built(`${folder}/${name}`));
  }
  return drawn;
}

function built(file) {
  return readFile(join('dist', file), 'utf8');
}

async function textsOf(names, folder = '.') {
  const texts = names.map(async (name) => [name, await built(join(folder, `${name}.js`))]);
  return Object.fromEntries(await Promise.all(texts));
}
