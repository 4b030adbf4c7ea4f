import { readFile, writeFile } from 'node:fs/promises';
// @ts-expect-error The package exports both; its types name neither.
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { idsOf } from '../content/ids.mjs';
import { readContent } from '../content/read.mjs';
import { TAGS } from '../lib/widgets.mjs';
import { writtenTypes } from './written-types.mjs';

/**
 * custom-elements.json from the classes' JSDoc, and from it the data of two families of editors.
 *
 * @param {Record<string, string[]>} [ids] what the JSDoc's types of ids stand for; else today's content
 */
export async function buildManifest(folder = 'dist', ids = undefined) {
  const known = ids ?? idsOf((await readContent()).facts);
  const modules = await Promise.all(TAGS.map(sourceFile));
  const manifest = create({ modules, plugins: litPlugin(), dev: false });
  for (const [index, module] of manifest.modules.entries()) {
    publicOnly(module);
    writeTypes(module, modules[index].text, known);
  }
  await write(`${folder}/custom-elements.json`, manifest);
  const quiet = { hideLogs: true, skip: false };
  generateVsCodeCustomElementData(manifest, {
    ...quiet,
    outdir: folder,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: null,
  });
  generateJetBrainsWebTypes(manifest, { ...quiet, outdir: folder, packageJson: false });
  return manifest;
}

async function sourceFile(tag) {
  const path = `src/elements/${tag}/${tag}.ts`;
  const code = await readFile(path, 'utf8');
  return ts.createSourceFile(path, code, ts.ScriptTarget.ES2015, true);
}

/** What isn't public contract goes: private members, and the tag comes from the folder. */
function publicOnly(module) {
  const tag = module.path.split('/').at(-2);
  module.path = module.path.replace(/^src/, 'dist/esm').replace(/\.ts$/, '.js');
  module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
  for (const declaration of module.declarations) {
    declaration.tagName = tag;
    declaration.customElement = true;
    declaration.members = (declaration.members ?? []).filter(
      ({ name, kind, privacy = 'public', static: isStatic }) =>
        !name.startsWith('#') && kind === 'field' && privacy === 'public' && !isStatic,
    );
  }
  module.exports = [
    ...(module.exports ?? []),
    {
      kind: 'custom-element-definition',
      name: tag,
      declaration: { name: module.declarations[0]?.name, module: module.path },
    },
  ];
}

/**
 * The types that JSDoc gives attributes, for them and their properties: the analyzer puts the property's
 * own type in their place, which is a name that only the source knows.
 */
function writeTypes({ path, declarations }, code, ids) {
  const found = code.matchAll(/@attr \{([^}]+)\} ([\w-]+)/g);
  const documented = new Map([...found].map(([, type, name]) => [name, type]));
  const typesOf = (name, declared) => {
    try {
      return writtenTypes({ documented: documented.get(name), declared }, ids);
    } catch (error) {
      throw new Error(`${path}: ${name}: ${error.message}`, { cause: error });
    }
  };
  for (const { attributes = [], members } of declarations) {
    for (const each of attributes)
      each.type = { text: typesOf(each.name, each.type.text).attribute };
    for (const member of members) {
      const name = member.attribute ?? member.name;
      member.type = { text: typesOf(name, member.type.text).property };
      member.description ??= attributes.find((each) => each.name === member.attribute)?.description;
    }
  }
}

async function write(path, data) {
  await writeFile(path, `${JSON.stringify(data, null, 2)}\n`);
}
