import { readFile, writeFile } from 'node:fs/promises';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { BUNDLES } from '../../rollup.config.mjs';

const TAGS = Object.keys(BUNDLES).filter((name) => name !== 'care-widgets');

/** custom-elements.json from the classes' JSDoc, and from it the data of two families of editors. */
export async function buildManifest(folder = '.') {
  const modules = await Promise.all(TAGS.map(sourceFile));
  const manifest = create({ modules, plugins: litPlugin(), dev: false });
  for (const module of manifest.modules) publicOnly(module);
  await write(`${folder}/custom-elements.json`, manifest);
  const quiet = { hideLogs: true, skip: false };
  generateVsCodeCustomElementData(manifest, {
    ...quiet,
    outdir: folder,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: null,
  });
  generateJetBrainsWebTypes(manifest, { ...quiet, outdir: folder, packageJson: false });
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
      ({ name, privacy, static: isStatic }) =>
        !name.startsWith('#') && !privacy && !isStatic && !/Callback$/.test(name),
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

async function write(path, data) {
  await writeFile(path, `${JSON.stringify(data, null, 2)}\n`);
}
