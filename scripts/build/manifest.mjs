import { readFile, writeFile } from 'node:fs/promises';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { TAGS } from '../widgets.mjs';

const TEXT = 'string | null | undefined';
/** What `src/shared/attributes.ts` calls the types of properties. */
const NAMED = {
  Text: 'string | number | null | undefined',
  TextList: 'string | readonly string[] | null | undefined',
};

/** custom-elements.json from the classes' JSDoc, and from it the data of two families of editors. */
export async function buildManifest(folder = '.') {
  const modules = await Promise.all(TAGS.map(sourceFile));
  const manifest = create({ modules, plugins: litPlugin(), dev: false });
  for (const [index, module] of manifest.modules.entries()) {
    publicOnly(module);
    keepValues(module, modules[index].text);
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
 * The values that JSDoc allows an attribute, for it and its property: the analyzer puts the property's
 * type, any string, in their place. Types with a name in the source are written out.
 */
function keepValues({ declarations }, code) {
  const documented = code.matchAll(/@attr \{('[^}]+)\} ([\w-]+)/g);
  const values = new Map([...documented].map(([, text, name]) => [name, text]));
  for (const { attributes = [], members } of declarations) {
    for (const field of [...attributes, ...members]) {
      const text = values.get(field.attribute ?? field.name)?.replaceAll('|', ' | ');
      // An attribute is text, whatever more its property takes; the ids of a list stand in the class's types.
      const own = NAMED[field.type.text.replace(/<.*/, '')];
      const named = attributes.includes(field) ? own && TEXT : own;
      field.type = { text: text ?? named ?? field.type.text };
    }
    for (const member of members) {
      member.description ??= attributes.find(({ name }) => name === member.attribute)?.description;
    }
  }
}

async function write(path, data) {
  await writeFile(path, `${JSON.stringify(data, null, 2)}\n`);
}
