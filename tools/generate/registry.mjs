/** The modules that name every widget, made from the list: a widget can't be left out of one of them. */
import { furtherLanguages, loaderLanguages } from '../content/offered.mjs';
import { TAGS, WIDGETS, camel, classOf, pascal } from '../lib/widgets.mjs';

const NOTE = '/** Written by `npm run generate` from src/widgets.json. */\n';

/** Texts of the modules by their paths. */
export function registryModules(content) {
  const parts = TAGS.map((tag) => [`src/generated/parts/${tag}.ts`, partOf(tag, content)]);
  return {
    'src/generated/tags.ts': tags(),
    'src/cli/generated/languages.mjs': cliLanguages(content),
    'src/generated/classes.ts': lines((tag) => `export { ${classOf(tag)} } from '${module(tag)}';`),
    'src/generated/define.ts': lines((tag) => `import '../elements/${tag}/define.js';`),
    'src/generated/elements.ts': elements(),
    'src/generated/clinic-rules.ts': clinicRules(),
    'src/generated/content/pack-types.ts': packTypes(),
    'src/generated/content/all-packs.ts': lines(
      (tag) =>
        `export { packs as ${camel(tag)}Packs } from '${packsOf(tag, '../../')}';\n` +
        `export { languages as ${camel(tag)}Languages } from './${tag}.js';\n` +
        `export { safety as ${camel(tag)}Safety } from './${tag}.safety.js';`,
    ),
    'src/generated/examples.js': examples(),
    ...Object.fromEntries(parts),
  };
}

const module = (tag) => `../elements/${tag}/${tag}.js`;
const lines = (line) => `${NOTE}${TAGS.map(line).join('\n')}\n`;

/** The module with a widget's packs, from a folder whose way to `src` is `up`. */
function packsOf(tag, up) {
  const { packs } = WIDGETS[tag];
  return packs ? `${up}content/${packs}.js` : `${up}generated/content/${tag}.js`;
}

function tags() {
  const list = TAGS.map((tag) => `  '${tag}',\n`).join('');
  return `${NOTE}export const tags = [\n${list}] as const;\n\nexport type Tag = (typeof tags)[number];\n`;
}

/** What the command line knows of the languages. */
function cliLanguages(content) {
  const about = Object.entries(content.about).map(([language, { data }]) => [language, { data }]);
  return [
    '/** Written by `npm run generate` from src/content. */',
    '/** Languages whose words the loader knows: every widget speaks them. */',
    `export const loaderLanguages = ${JSON.stringify(loaderLanguages(content))};`,
    '/** How the rules on wording read each language, as src/content has it. */',
    `export const about = ${JSON.stringify(Object.fromEntries(about), null, 2)};`,
    '',
  ].join('\n\n');
}

function elements() {
  const imports = TAGS.map((tag) => `import { ${classOf(tag)} } from '${module(tag)}';\n`).join('');
  const rows = TAGS.map((tag) => `  '${tag}': ${classOf(tag)},\n`).join('');
  return `${NOTE}${imports}\nexport const elements = {\n${rows}} as const;\n`;
}

function clinicRules() {
  const imports = TAGS.map(
    (tag) =>
      `import { packs as ${camel(tag)}Packs } from '${packsOf(tag, '../')}';\n` +
      `import { clinicRules as ${camel(tag)} } from '../elements/${tag}/clinic-rules.js';\n`,
  ).join('');
  const rows = TAGS.map(
    (tag) => `  '${tag}': { packs: ${camel(tag)}Packs, rules: ${camel(tag)} },\n`,
  ).join('');
  return `${NOTE}${imports}\n/** What the command line knows of each widget. */\nexport const clinicRules = {\n${rows}};\n`;
}

function packTypes() {
  const words = TAGS.map((tag) => `${pascal(tag)}Words`).join(', ');
  const types = TAGS.map((tag) => {
    const shared = WIDGETS[tag].words.map((name) => `'${name}'`).join(' | ');
    const name = pascal(tag);
    return `/** The words of \`<${tag}>\`. */\nexport type ${name}Pack = PackMeta & Words<${name}Words> & Pick<SharedWords, ${shared}>;\n`;
  });
  return [
    `${NOTE}import type { PackMeta, SharedWords, Words } from '../../content/words.js';\nimport type { ${words} } from '../content-types.js';\n`,
    ...types,
  ].join('\n');
}

/** What the loader brings of a widget. */
function partOf(tag, content) {
  const own = WIDGETS[tag].packs ? ', unpack' : '';
  const further = furtherLanguages(content, tag).length > 0;
  const given = further ? `${own || ', undefined'}, hashes` : own;
  return [
    NOTE + `import { packs${own} } from '${packsOf(tag, '../../')}';`,
    `import { ${classOf(tag)} } from '../../elements/${tag}/${tag}.js';`,
    ...(further ? [`import { hashes } from '../../loader/hashes.js';`] : []),
    `import { widgetPart } from '../../loader/widget-part.js';`,
    '',
    `export const { add } = widgetPart('${tag}', ${classOf(tag)}, packs${given});`,
    '',
  ].join('\n');
}

function examples() {
  const imports = TAGS.map(
    (tag) => `import ${camel(tag)} from '../elements/${tag}/examples.js';\n`,
  ).join('');
  const rows = TAGS.map((tag) => `  '${tag}': ${camel(tag)},\n`).join('');
  return `/** All named examples by tag. Written by \`npm run generate\` from src/widgets.json. */\n${imports}\nexport default {\n${rows}};\n`;
}
