/**
 * Writes the built files with a clinic's pack inside. Nothing is bundled: the pack takes the place of the empty
 * one in the files, and every hash that rests on them is made anew. The same pack gives the same bytes.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NotRun } from './not-run.mjs';
import { withLanguages } from './build-languages.mjs';
import { integrityOf, partHash } from './hashes.mjs';
import { readme } from './readme.mjs';
import { swap } from './swap.mjs';

/** The empty pack as the files have it: src/words/clinic-pack.ts. */
const EMPTY = '{clinic:{}}';
const HOLDS_PACK = /^(?!embed\/|loader)[\w-]+\.js$|^parts\/core\.js$/;
const CORE = 'parts/core.js';

/** `languages` are those of the site; all of them without. */
export async function buildPack({ pack, root, out, force, version, languages }) {
  const dist = new URL('dist/', root);
  const whole = withPack(await builtFiles(dist), pack);
  const files = languages ? withLanguages(whole, languages) : whole;
  files['integrity.json'] = json(hashes(files));
  files['clinic-pack.json'] = json(pack);
  files['README.md'] = readme(files, pack, version);
  if (!force) await refuseForeign(out, files);
  for (const [name, text] of Object.entries(files)) {
    const path = join(out, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return Object.keys(files);
}

/** What a page may load and the widgets' own pages, as the package has them: `{ name: text }`. */
async function builtFiles(dist) {
  const known = JSON.parse(await readFile(new URL('integrity.json', dist), 'utf8'));
  const pages = (await readdir(new URL('embed/', dist)))
    .filter((name) => /\.(html|json)$/.test(name))
    .map((name) => `embed/${name}`);
  const files = {};
  for (const name of [...Object.keys(known), ...pages].sort()) {
    files[name] = await readFile(new URL(name, dist), 'utf8');
    if (known[name] && known[name] !== integrityOf(files[name])) {
      throw new NotRun(`dist/${name} differs from the published file: reinstall care-widgets`);
    }
  }
  return files;
}

export function withPack(built, pack) {
  const text = literal(pack);
  const files = { ...built };
  for (const name of Object.keys(files).filter((each) => HOLDS_PACK.test(each))) {
    files[name] = swap(name, files[name], EMPTY, text);
  }
  // The loader knows every part. The questionnaire's frame has no pack in its file: its words come from the page.
  const [before, after] = [built[CORE], files[CORE]].map(partHash);
  files['loader.js'] = swap('loader.js', files['loader.js'], before, after);
  return files;
}

/**
 * A pack as JavaScript, which JSON is. What could end a script or a line is escaped, so that the file can also
 * stand in a page.
 */
function literal(pack) {
  const rest = { ...pack };
  delete rest.$schema;
  return JSON.stringify(rest).replace(
    /[<\u2028\u2029]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function hashes(files) {
  const names = Object.keys(files).filter((name) => /\.(js|css)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, integrityOf(files[name])]));
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A folder may be built into again; what else is in it is somebody's. */
async function refuseForeign(out, files) {
  const found = await readdir(out, { recursive: true, withFileTypes: true }).catch(({ code }) => {
    if (code === 'ENOENT') return [];
    throw new NotRun(`--out ${out} isn't a folder`);
  });
  const names = found
    .filter((each) => !each.isDirectory())
    .map((each) => join(each.parentPath ?? each.path, each.name).slice(join(out, '/').length))
    .map((name) => name.replaceAll('\\', '/'));
  const foreign = names.filter((name) => !Object.hasOwn(files, name));
  if (foreign.length) {
    const more = foreign.length > 1 ? ` and ${foreign.length - 1} more` : '';
    throw new NotRun(
      `--out ${out} already contains ${foreign[0]}${more}: choose an empty folder, or add --force`,
    );
  }
}
