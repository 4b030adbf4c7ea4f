/**
 * Builds what the elements read: checks the content, generates its types and writes the compiled
 * modules. `npm run generate` runs it; so do the build, the tests and the dev server.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compileWords } from './content/compile.mjs';
import { compactPack } from './content/compact.mjs';
import { compareFacts, comparePack } from './content/compare-facts.mjs';
import { gradeOf, readingOf } from './content/grade.mjs';
import {
  crisisLines,
  explainerFacts,
  leadingLines,
  questionnaireFacts,
  regions,
  signKinds,
} from './content/facts.mjs';
import { FILE as DOCUMENT, withIds } from './content/document-ids.mjs';
import { editorialFields } from './content/editorial.mjs';
import { idsOf } from './content/ids.mjs';
import { bundled, importTs } from './content/import-ts.mjs';
import { CONTENT, readContent } from './content/read.mjs';
import { safetyPattern } from './content/safety.mjs';
import { FILE as TABLES, withTables } from './content/safety-table.mjs';
import { checkSchemas, readSchemas } from './content/schema.mjs';
import { snippetContent } from './content/snippet-content.mjs';
import { typesOf, unionTypes } from './content/types.mjs';
import { checkList } from './generate/check-list.mjs';
import { packageExports } from './generate/package-exports.mjs';
import { registryModules } from './generate/registry.mjs';
import { pascal } from './widgets.mjs';

const OUT = join(CONTENT, 'generated');
const { plain } = await importTs('src/shared/plain.ts');

const schemas = await readSchemas();
await writeIfChanged(join(CONTENT, 'types.ts'), await typesOf(schemas));

const content = await readContent();
stopAt(checkSchemas(content, schemas));
stopAt(checkList(content));
const { packs, cited, problems } = compileWords(content);
stopAt(problems);

packs['ketamine-explainer'].en.grade = gradeOf(content, 'ketamine-explainer');
packs['tx-options-compare'].en.reading = readingOf(content, 'tx-options-compare');
const explainer = explainerFacts(
  content.facts,
  cited['ketamine-explainer'],
  packs['ketamine-explainer'].en,
);
const registry = registryModules();
const ids = idsOf(content.facts);
const modules = {
  ...wordModules(),
  ...factModules(),
  'ids.ts': unionTypes(ids),
  'editorial.ts': unionTypes({ Editorial: editorialFields(schemas) }),
};
const written = {
  ...registry,
  ...Object.fromEntries(Object.entries(modules).map(([name, code]) => [join(OUT, name), code])),
};
for (const [path, code] of Object.entries(written)) await writeIfChanged(path, code);
await dropOthers(written);
await writeExports();
const documented = await readFile(TABLES, 'utf8');
await writeIfChanged(TABLES, await withTables(documented, schemas, content.facts));
await writeIfChanged('demo/snippets/content.js', await snippetContent());
await writeIfChanged(DOCUMENT, withIds(await readFile(DOCUMENT, 'utf8'), ids));
// Plain JavaScript of what the widgets read a country and a phone number by, for the tools and the site.
await writeIfChanged('demo/snippets/read-region.js', await bundled('src/shared/region.ts'));
await writeIfChanged('demo/snippets/phone.js', await bundled('src/shared/phone.ts'));

function wordModules() {
  const written = {};
  for (const [widget, languages] of Object.entries(packs)) {
    const compact = widget === 'ketamine-explainer';
    const type = compact ? 'CompactExplainerPack' : `${pascal(widget)}Pack`;
    for (const [language, pack] of Object.entries(languages)) {
      const words = shortened(widget, pack);
      written[`${widget}.${language}.ts`] = moduleOf([type], { words: [type, words] });
    }
    written[`${widget}.ts`] = indexOf(widget, Object.keys(languages));
    written[`${widget}.safety.ts`] = safetyModule(widget);
  }
  return written;
}

function shortened(widget, pack) {
  if (widget === 'ketamine-explainer') return compactPack(pack, explainer);
  return widget === 'tx-options-compare' ? comparePack(pack, content.facts) : pack;
}

/** Which of a widget's words a clinic may not change, by JSON pointer. */
function safetyModule(widget) {
  return `export const safety = ${safetyPattern(widget, schemas, content.facts)};\n`;
}

/** One module a widget that holds the words of all languages, for the self-contained files. */
function indexOf(widget, languages) {
  const imports = languages.map(
    (each) => `import { words as ${each} } from './${widget}.${each}.js';`,
  );
  return `${imports.join('\n')}\n\nexport const packs = { ${languages.join(', ')} };\n`;
}

function factModules() {
  const lines = ({ countries, directory }, type) =>
    moduleOf([type, 'CrisisDirectory'], {
      countries: [`Readonly<Record<string, ${type}>>`, countries],
      directory: ['CrisisDirectory', directory],
    });
  const named = Object.keys(packs['crisis-banner'].en.expect.services);
  return {
    'crisis-lines.ts': lines(crisisLines(content.facts, named), 'CrisisCountry'),
    'crisis-lines.leading.ts': lines(leadingLines(content.facts), 'CrisisHelp'),
    'regions.ts': regionModule(),
    'emergency.facts.ts': moduleOf(['SignKinds'], {
      signKinds: ['SignKinds', signKinds(content.facts)],
    }),
    'ketamine-explainer.facts.ts': moduleOf(['ExplainerFacts'], {
      facts: ['ExplainerFacts', explainer],
    }),
    'tx-options-compare.facts.ts': moduleOf(['CompareFacts'], {
      facts: ['CompareFacts', compareFacts(content.facts, cited['tx-options-compare'])],
    }),
    'symptom-check.facts.ts': moduleOf(['QuestionnaireFacts'], {
      facts: ['QuestionnaireFacts', questionnaireFacts(content.facts, cited['symptom-check'])],
    }),
  };
}

function regionModule() {
  const { written, territories, elsewhere, languages } = regions(content.facts, plain);
  const record = 'Readonly<Record<string, string>>';
  return [
    `export const written: ${record} = ${JSON.stringify(written, null, 2)};`,
    `export const territories: ${record} = ${JSON.stringify(territories, null, 2)};`,
    `export const elsewhere = ${JSON.stringify(elsewhere)};`,
    `export const languageCodes = ${JSON.stringify(languages)};`,
    '',
  ].join('\n\n');
}

function moduleOf(types, constants) {
  const body = Object.entries(constants).map(
    ([name, [type, value]]) => `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};`,
  );
  return [`import type { ${types.join(', ')} } from '../packs.js';`, ...body, ''].join('\n\n');
}

/** What an older source made would still be compiled and shipped. */
async function dropOthers(written) {
  const paths = Object.keys(written);
  const folders = new Set(paths.map(dirname).filter((each) => basename(each) === 'generated'));
  for (const folder of folders)
    for (const name of await readdir(folder))
      if (!paths.includes(join(folder, name))) await rm(join(folder, name));
}

async function writeExports() {
  const description = JSON.parse(await readFile('package.json', 'utf8'));
  description.exports = packageExports();
  await writeIfChanged('package.json', `${JSON.stringify(description, null, 2)}\n`);
}

/** An unchanged file keeps its date, so that watchers and caches stay quiet. */
async function writeIfChanged(path, text) {
  const old = await readFile(path, 'utf8').catch(() => undefined);
  if (old === undefined) await mkdir(dirname(path), { recursive: true });
  if (old !== text) await writeFile(path, text);
}

function stopAt(found) {
  if (!found.length) return;
  for (const { file, pointer, message } of found) console.error(`${file}#${pointer}: ${message}`);
  console.error(
    `${found.length} problem${found.length > 1 ? 's' : ''} in the content. Nothing was built.`,
  );
  process.exit(1);
}
