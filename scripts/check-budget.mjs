/**
 * Holds the built files against their byte budgets and against what may not be in them. They are read as they
 * stand in `dist/`; that they are what the source builds, tests/node/build/reproducible.test.mjs holds.
 */
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BUNDLES } from '../rollup.config.mjs';
import { FRAME_FILE } from './build/frame.mjs';
import { measurePages } from './build/loader-report.mjs';
import { languagesOf } from './build/parts.mjs';
import { measure } from './build/report.mjs';
import { brotli } from './build/sizes.mjs';

const budgets = JSON.parse(await readFile('tests/budget/budgets.json', 'utf8'));
const pageBudgets = JSON.parse(await readFile('tests/budget/pages.json', 'utf8'));
const FORBIDDEN = [
  [/\beval\(|new Function\(/, 'runs text as code'],
  // Lit itself writes its templates so, once.
  [/\.innerHTML\s*=[^]*\.innerHTML\s*=|\.outerHTML\s*=/, 'writes HTML from a string'],
  [/console\.(log|info|debug)\(/, 'logs in production'],
  [
    /localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|XMLHttpRequest|\bfetch\(/,
    'stores or sends',
  ],
];

const rows = await measure(await textsOf([...Object.keys(BUNDLES), FRAME_FILE]));
const parts = await textsOf(await namesIn('parts', '.js'), 'parts');
const { loader } = await textsOf(['loader']);
const { loader: loaderSize, pages } = measurePages(loader, parts, languagesOf());
const drawn = [];
// What embedding sites fetch once, as JSON, is small and has no budget.
for (const folder of ['embed', 'snippets']) {
  for (const name of await readdir(join('dist', folder))) {
    const file = `${folder}/${name}`;
    if (name.endsWith('.json')) continue;
    drawn.push({ file, bytes: brotli(await built(file)), budget: pageBudgets[file] });
  }
}
/** What a visitor of the questionnaire fetches in all: the page's file and the frame's. */
const withFrame = Object.entries(budgets.withFrame).map(([name, budget]) => ({
  name,
  bytes: sizeOf(name) + sizeOf(FRAME_FILE),
  budget,
}));
const problems = [
  ...rows.flatMap(problemsOf),
  ...drawn.flatMap(tooLarge),
  ...Object.entries({ loader, ...parts }).flatMap(([name, text]) => forbiddenIn(name, text)),
  ...pages.flatMap(problemsOfPage),
  ...withFrame.flatMap(({ name, ...sizes }) =>
    tooLarge({ file: `${name}.js and ${FRAME_FILE}.js`, ...sizes }),
  ),
  loaderSize > budgets.loader.file &&
    `loader.js: ${loaderSize} B brotli, budget ${budgets.loader.file} B`,
].filter(Boolean);
for (const { name, brotli, code } of rows) {
  const { file, notContent } = budgets[name];
  console.log(`${name}.js  ${brotli} of ${file} B brotli, not content ${code} of ${notContent} B`);
}
console.log(`loader.js  ${loaderSize} of ${budgets.loader.file} B brotli`);
for (const { name, bytes, budget } of withFrame) {
  console.log(`${name}.js and ${FRAME_FILE}.js  ${bytes} of ${budget} B brotli`);
}
for (const { name, requests, bytes } of pages) {
  const { page } = budgets.loader;
  console.log(`a page with ${name}  ${requests} requests, ${bytes} of ${page[name]} B brotli`);
}
for (const { file, bytes, budget } of drawn) {
  console.log(`${file}  ${bytes} of ${budget} B brotli`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;

function built(file) {
  return readFile(join('dist', file), 'utf8');
}

async function namesIn(folder, end) {
  const names = await readdir(join('dist', folder));
  return names.filter((name) => name.endsWith(end)).map((name) => basename(name, end));
}

/** Scripts in `dist/`, by their names without the end. */
async function textsOf(names, folder = '.') {
  const texts = names.map(async (name) => [name, await built(join(folder, `${name}.js`))]);
  return Object.fromEntries(await Promise.all(texts));
}

function sizeOf(name) {
  return rows.find((row) => row.name === name).brotli;
}

function tooLarge({ file, bytes, budget }) {
  return bytes <= budget ? [] : [`${file}: ${bytes} B brotli, budget ${budget} B`];
}

function problemsOf({ name, brotli, code, modules, text }) {
  const { file, notContent } = budgets[name];
  const tag = name === FRAME_FILE ? 'symptom-check' : name;
  const others = Object.keys(BUNDLES).filter((each) => each !== tag && each !== 'care-widgets');
  const strangers = modules.filter((id) =>
    others.some((tag) => name !== 'care-widgets' && id.includes(`elements/${tag}/`)),
  );
  return [
    brotli > file && `${name}.js: ${brotli} B brotli, budget ${file} B`,
    code > notContent && `${name}.js: ${code} B that isn't content, budget ${notContent} B`,
    ...strangers.map((id) => `${name}.js holds another widget's source: ${id}`),
    ...forbiddenIn(name, text),
  ].filter(Boolean);
}

function forbiddenIn(name, text) {
  return FORBIDDEN.flatMap(([pattern, what]) =>
    pattern.test(text) ? [`${name}.js ${what}: ${pattern}`] : [],
  );
}

/** Two requests for the loader and the core, and two for each kind of widget. */
function problemsOfPage({ name, requests, bytes }) {
  const budget = budgets.loader.page[name];
  const most = 2 + 2 * (name === 'all' ? Object.keys(BUNDLES).length - 1 : 1);
  return [
    requests > most && `a page with ${name}: ${requests} requests, budget ${most}`,
    bytes > budget && `a page with ${name}: ${bytes} B brotli, budget ${budget} B`,
  ];
}
