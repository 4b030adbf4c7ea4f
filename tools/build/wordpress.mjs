/** The WordPress plugin: `dist/wordpress/care-widgets.zip`, from the files that were just built. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { regions } from '../content/facts.mjs';
import { fallbackTable } from '../content/fallback-links.mjs';
import { importTs } from '../content/import-ts.mjs';
import { readContent } from '../content/read.mjs';
import { attributeTable } from './wordpress/attributes.mjs';
import { TAGS, WIDGETS } from '../lib/widgets.mjs';
import { ASSETS, BESIDE, LICENSES, OWN } from './wordpress/files.mjs';
import { translations } from './wordpress/translations.mjs';

const SOURCE = 'src/wordpress';

/** The first day that a zip can name, in local time, for that is what a zip holds. */
const DATE = new Date(1980, 0, 1);

/**
 * @param dist folder with the built files
 * @param manifest what `custom-elements.json` says
 */
export async function buildWordPress(dist, manifest) {
  const files = await pluginFiles(dist, manifest);
  const names = Object.keys(files).sort();
  const entries = names.map((name) => [`care-widgets/${name}`, Buffer.from(files[name])]);
  await mkdir(join(dist, 'wordpress'), { recursive: true });
  await writeFile(
    join(dist, 'wordpress', 'care-widgets.zip'),
    zipSync(Object.fromEntries(entries), { level: 9, mtime: DATE }),
  );
}

async function pluginFiles(dist, manifest) {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const attributes = await attributeTable(manifest, TAGS);
  const files = await translations(
    SOURCE,
    TAGS.map((tag) => WIDGETS[tag].block),
  );
  for (const name of OWN) {
    files[name] = (await readFile(join(SOURCE, name), 'utf8')).replaceAll('{{version}}', version);
  }
  for (const name of LICENSES) files[`licenses/${name}`] = await readFile(name);
  for (const name of [...Object.values(ASSETS), ...BESIDE]) {
    files[`assets/${name}`] = await readFile(join(dist, name));
  }
  for (const tag of TAGS) {
    files[`blocks/${tag}/block.json`] = json(block(tag, attributes[tag], version));
  }
  labeled(files['includes/labels.php'], attributes);
  files['includes/table.json'] = json(await table(files, attributes));
  return files;
}

/** What the plugin's code reads: see src/wordpress/includes/table.php. */
async function table(files, attributes) {
  const assets = Object.entries(ASSETS).map(([handle, name]) => {
    const path = `assets/${name}`;
    const type = name.endsWith('.css') ? 'style' : 'script';
    return [handle, { path, type, hash: hash(files[path]) }];
  });
  const widgets = Object.entries(attributes).map(([tag, rows]) => [
    tag,
    { attributes: Object.fromEntries(rows.map((each) => [each.name, each])) },
  ]);
  return {
    editor: hash(files['editor.js']),
    files: Object.fromEntries(assets),
    widgets: Object.fromEntries(widgets),
    fallback: await fallbackTable(),
    regions: await regionTable(),
  };
}

/** What the elements read a country by, for includes/region.php. */
export async function regionTable() {
  const { plain } = await importTs('src/core/plain.ts');
  const { namesOf, served } = await importTs('src/help/region.ts');
  const { written, territories, languages } = regions((await readContent()).facts, plain);
  const all = Object.keys(written);
  const entriesOf = (wordsOf) => all.flatMap((code) => wordsOf(code).map((each) => [each, code]));
  const codes = entriesOf((code) => [code, ...written[code].split(' ').filter(Boolean)]);
  return {
    codes: Object.fromEntries(codes),
    names: Object.fromEntries(entriesOf((code) => namesOf(code).map(plain))),
    lines: Object.fromEntries(served.map((code) => [code, territories[code] ?? code])),
    languages: languages.split(' '),
  };
}

function block(tag, attributes, version) {
  const { title, description, icon, keywords } = WIDGETS[tag].block;
  const own = attributes.filter(({ developer }) => !developer);
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `care-widgets/${tag}`,
    version,
    title,
    category: 'widgets',
    icon,
    description,
    keywords,
    textdomain: 'care-widgets',
    attributes: Object.fromEntries(own.map(({ key, type }) => [key, { type }])),
    supports: { html: false, align: ['wide', 'full'] },
    editorScript: 'care-widgets-editor',
  };
}

/** An option without a label would be an empty line in an editor's sidebar. */
function labeled(code, attributes) {
  for (const { name } of Object.values(attributes).flat()) {
    if (!new RegExp(`'${name}'\\s*=>`).test(code))
      throw new Error(`src/wordpress/includes/labels.php has no label for the attribute "${name}"`);
  }
}

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);
const json = (data) => `${JSON.stringify(data, null, 2)}\n`;
