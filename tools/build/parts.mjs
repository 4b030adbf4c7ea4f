/**
 * The loader and its parts: one with Lit and the shared code, one a widget, one a widget and language
 * with its words. A part is a classic script, for those have `integrity` in every browser; it leaves
 * what it brings on its own script element, where the loader takes it.
 */
import { resolve } from 'node:path';
import { rollup } from 'rollup';
import { minified, sourcePlugins } from '../../rollup.config.mjs';
import { furtherLanguages, loaderLanguages } from '../content/offered.mjs';
import { readContent } from '../content/read.mjs';
import { asPart, emptyPacks, hashesOfWords, ownCopies, virtual } from './part-plugins.mjs';
import { frameAddress, knowsFrame } from './plugins.mjs';
import { sha256 } from './sha256.mjs';
import { TAGS } from '../lib/widgets.mjs';

/**
 * All parts in memory, `{name: code}`, in the order in which the loader counts their hashes: first those that it
 * knows, then the words in further languages.
 */
export async function generateParts() {
  const content = await readContent();
  const [known, further] = await Promise.all(
    [loaderLanguages, furtherLanguages].map((languages) => generateAllWords(content, languages)),
  );
  const code = await generateCode(hashesByTag(further));
  return { ...code, ...known, ...further };
}

async function generateAllWords(content, languages) {
  const parts = {};
  for (const tag of TAGS)
    for (const language of languages(content, tag))
      parts[`${tag}.${language}`] = await generateWords(tag, language);
  return parts;
}

function hashesByTag(parts) {
  const byTag = {};
  for (const [name, code] of Object.entries(parts)) {
    const [tag, language] = name.split('.');
    byTag[tag] = { ...byTag[tag], [language]: hashOf(code) };
  }
  return byTag;
}

const wordsOf = (tags, languages) =>
  tags.flatMap((tag) => languages.map((language) => `${tag}.${language}`));

const hashOf = (code) => sha256(code).replace('=', '');

/** The loader, which knows the hash of each part. */
export async function generateLoader(parts) {
  const languages = loaderLanguages(await readContent());
  const names = ['core', ...TAGS, ...wordsOf(TAGS, languages)];
  const contents = {
    tags: TAGS,
    languages,
    hashes: names.map((name) => hashOf(parts[name])).join(''),
  };
  const module = Object.entries(contents)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
  const build = await rollup({
    input: 'src/loader/loader.ts',
    plugins: [virtual('./parts.js', module), ...sourcePlugins()],
    onwarn: refuse,
  });
  const notice = '/*! care-widgets loader. MIT. */';
  const { output } = await build.generate({ format: 'iife', plugins: [minified(notice)] });
  await build.close();
  return output[0].code;
}

/**
 * The code of the core and of the widgets. The core is what the crisis banner needs and others too: it
 * is on most pages, alone. What else two widgets share each has for itself; a part for it would be one
 * more request.
 */
async function generateCode(hashes) {
  const entries = Object.fromEntries(
    TAGS.map((tag) => [tag, resolve(`src/generated/parts/${tag}.ts`)]),
  );
  const lean = await modulesOf(entries['crisis-banner']);
  const isCore = (id) => CORE.test(id) || (!ownerOf(id) && !CONTENT.test(id) && lean.includes(id));
  const build = await rollup({
    input: { core: resolve('src/loader/core.ts'), ...entries },
    plugins: [
      emptyPacks(),
      hashesOfWords(hashes),
      frameAddress('src/loader/frame-script.ts'),
      knowsFrame(),
      ownCopies(ownerOf, isCore),
      ...sourcePlugins(),
    ],
    preserveEntrySignatures: 'allow-extension',
    onwarn: refuse,
  });
  const { output } = await build.generate({
    format: 'cjs',
    strict: false,
    generatedCode: { preset: 'es2015', symbols: false },
    externalLiveBindings: false,
    minifyInternalExports: true,
    entryFileNames: '[name].js',
    manualChunks: (id) => (isCore(id) ? 'core' : ownerOf(id)),
    plugins: [asPart(), minified()],
  });
  await build.close();
  const chunks = output.filter((each) => each.type === 'chunk');
  const code = Object.fromEntries(chunks.map((chunk) => [chunk.name, chunk.code]));
  const names = ['core', ...TAGS];
  if (output.length !== names.length)
    throw new Error(`Expected one file for each part, got: ${Object.keys(code).join(', ')}`);
  return Object.fromEntries(names.map((name) => [name, code[name]]));
}

/** What each page has once: what the loader talks to, and the one policy that a page may allow. */
const CORE =
  /node_modules|src[\\/](loader[\\/](core|defer-first-render|mount|options|widget-part)|core[\\/](trusted|loader-context))\.ts$/;
const CONTENT = /src[\\/](content[\\/](?!inline|fill)|generated[\\/]content[\\/](?!regions))/;

/** The one widget whose part a module belongs to. */
function ownerOf(id) {
  return TAGS.find((tag) =>
    new RegExp(
      `(elements[\\\\/]${tag}[\\\\/]|generated[\\\\/](?:(?:content|parts)[\\\\/])?${tag}\\.|\\.for-${tag}\\.ts)`,
    ).test(id),
  );
}

async function modulesOf(input) {
  const build = await rollup({
    input,
    plugins: [emptyPacks(), hashesOfWords({}), ...sourcePlugins()],
    onwarn: refuse,
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return Object.keys(output[0].modules);
}

async function generateWords(tag, language) {
  const words = resolve(`src/generated/content/${tag}.${language}.ts`);
  const code = `import { words } from ${JSON.stringify(words)}; Reflect.get(Document.prototype, 'currentScript', document).care = words;`;
  const build = await rollup({
    input: 'words',
    plugins: [virtual('words', code), ...sourcePlugins()],
    onwarn: refuse,
  });
  const { output } = await build.generate({ format: 'iife', plugins: [minified()] });
  await build.close();
  return output[0].code;
}

function refuse(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}
