/** Makes everything that is made from the content and from the list of widgets. */
import { compileWords } from '../content/compile.mjs';
import { FILE as DOCUMENT, withIds } from '../content/document-ids.mjs';
import { idsOf } from '../content/ids.mjs';
import { bundled } from '../content/import-ts.mjs';
import { readContent } from '../content/read.mjs';
import { FILE as TABLES, withTables } from '../content/safety-table.mjs';
import { checkSchemas, readSchemas } from '../content/schema.mjs';
import { snippetContent } from '../content/snippet-content.mjs';
import { typesOf } from '../content/types.mjs';
import { checkList } from './check-list.mjs';
import { contentModules } from './modules.mjs';
import { packageExports } from './package-exports.mjs';
import { registryModules } from './registry.mjs';
import { rewrite, writeIfChanged, writeModules } from './write.mjs';

/**
 * @param all `false` for what changed words and facts alone change: no types, documents or exports
 * @returns the problems found, `{file, pointer, message}`; where there are any, no module was written
 */
export async function generateAll({ all = true } = {}) {
  const schemas = await readSchemas();
  if (all) await writeIfChanged('src/generated/content-types.ts', await typesOf(schemas));
  const content = await readContent();
  const wrong = checkSchemas(content, schemas);
  if (wrong.length) return wrong;
  const missing = checkList(content);
  if (missing.length) return missing;
  const { packs, cited, problems } = compileWords(content);
  if (problems.length) return problems;
  const ids = idsOf(content.facts);
  await writeModules({
    ...registryModules(content),
    ...contentModules({ packs, cited, content, schemas, ids }),
  });
  await writeIfChanged('src/generated/snippets/content.js', await snippetContent());
  if (all) await writeRest({ schemas, content, ids });
  return [];
}

async function writeRest({ schemas, content, ids }) {
  await rewrite('package.json', withExports);
  await rewrite(TABLES, (text) => withTables(text, schemas, content.facts));
  await rewrite(DOCUMENT, (text) => withIds(text, ids));
  // Plain JavaScript of what the widgets read a country and a phone number by, for the tools and the site.
  await writeIfChanged(
    'src/generated/snippets/read-region.js',
    await bundled('src/help/region.ts'),
  );
  await writeIfChanged('src/generated/snippets/phone.js', await bundled('src/core/phone.ts'));
}

function withExports(text) {
  return `${JSON.stringify({ ...JSON.parse(text), exports: packageExports() }, null, 2)}\n`;
}
