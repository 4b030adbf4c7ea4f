import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { format } from 'prettier';
import { FRAMEWORKS } from './types/frameworks.mjs';

/** Types that the manifest names without saying where they are. */
const NAMED = /\b(ContentOverride|CareErrorDetail|SharedAnswers|VisitSheet)\b/g;
/** Written as an attribute, a level may be a number in every framework. */
const LEVELS = "'2' | '3' | '4' | '5' | 2 | 3 | 4 | 5";

/**
 * Types for frameworks, from the manifest: what each widget takes and tells (`props.d.ts`), and for each
 * framework a module that adds the widgets to what its templates know.
 */
export async function buildTypes(folder, manifest) {
  await mkdir(folder, { recursive: true });
  const props = await propsOf(folder, manifest);
  await writeTypes(folder, 'props', props);
  for (const [name, code] of Object.entries(FRAMEWORKS)) await writeTypes(folder, name, code);
}

async function writeTypes(folder, name, code) {
  const config = { parser: 'typescript', printWidth: 100, singleQuote: true };
  await writeFile(join(folder, `${name}.d.ts`), await format(code, config));
  // So that a plain import works as well: types alone would be no module to a bundler.
  await writeFile(join(folder, `${name}.js`), 'export {};\n');
}

/** The widgets' own props. What surrounds them in the generator's file knows each framework less well. */
async function propsOf(folder, manifest) {
  const fileName = 'generated.d.ts';
  const options = { outdir: folder, fileName, useCemTypes: true, excludeCssCustomProperties: true };
  const widgets = widgetsOf(manifest);
  generateJsxTypes(forTypes(manifest), options);
  const generated = await readFile(join(folder, fileName), 'utf8');
  await rm(join(folder, fileName));
  const types = widgets.map(({ name }) => {
    const found = new RegExp(`^export type ${name}Props = \\{\\n[^]*?^\\};\\n`, 'm').exec(
      generated,
    );
    if (!found) throw new Error(`types: nothing was generated for ${name}`);
    return found[0].replace(NAMED, "import('../esm/index.js').$1");
  });
  const map = (of) => widgets.map(({ tag, name }) => `'${tag}': ${of(name)};`).join('\n');
  return `${types.join('\n')}
    /** What each widget takes and tells, by its tag. */
    export interface WidgetProps { ${map((name) => `${name}Props`)} }
    /** Each widget's class, by its tag. */
    export interface WidgetElements { ${map((name) => `import('../esm/index.js').${name}`)} }
  `;
}

const widgetsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .map(({ tagName: tag, name }) => ({ tag, name }));

/**
 * The manifest as templates need it: attributes by their names, which a server writes and which wait for
 * the upgrade; as properties only what no attribute can hold. `lang` is every element's.
 */
function forTypes(manifest) {
  const copy = structuredClone(manifest);
  for (const declaration of copy.modules.flatMap(({ declarations }) => declarations)) {
    declaration.members = declaration.members.filter(({ attribute }) => !attribute);
    declaration.attributes = declaration.attributes.filter(({ name }) => name !== 'lang');
    for (const attribute of declaration.attributes) {
      attribute.fieldName = attribute.name;
      if (attribute.name === 'heading-level') attribute.type.text = LEVELS;
    }
  }
  return copy;
}
