/** Bytes of the built files beside what they may not pass and, if `npm run bench` was run, its figures. */
import { readFile, readdir } from 'node:fs/promises';
import { languages } from '../../snippets/content.js';
import { measurePages } from '../../../scripts/build/loader-report.mjs';
import { brotli } from '../../../scripts/build/sizes.mjs';

const FILES = [
  'crisis-banner',
  'ketamine-explainer',
  'symptom-check',
  'symptom-check.frame',
  'tx-options-compare',
  'care-widgets',
  'loader',
];

export default async function () {
  const budgets = JSON.parse(await readFile('tests/budget/budgets.json', 'utf8'));
  const files = await Promise.all(
    FILES.map(async (name) => ({
      name: `${name}.js`,
      bytes: brotli(await readFile(`dist/${name}.js`)),
      ceiling: budgets[name].file,
    })),
  );
  const frame = brotli(await readFile('dist/symptom-check.frame.js'));
  const withFrame = Object.entries(budgets.withFrame).map(([name, ceiling]) => ({
    name: `${name}.js`,
    bytes: files.find((each) => each.name === `${name}.js`).bytes + frame,
    ceiling,
  }));
  const { pages } = measurePages(await readFile('dist/loader.js'), await parts(), languages);
  const ceilings = budgets.loader.page;
  return {
    files,
    withFrame,
    pages: pages.map((each) => ({ ...each, ceiling: ceilings[each.name] })),
    bench: await bench(),
  };
}

async function parts() {
  const names = (await readdir('dist/parts')).filter((name) => name.endsWith('.js'));
  const read = async (name) => [name.slice(0, -3), await readFile(`dist/parts/${name}`)];
  return Object.fromEntries(await Promise.all(names.map(read)));
}

async function bench() {
  try {
    return JSON.parse(await readFile('report/bench.json', 'utf8'));
  } catch {
    return undefined;
  }
}
