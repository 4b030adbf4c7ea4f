/** Bytes of the built files and, if `npm run bench` was run, its figures. */
import { readFile } from 'node:fs/promises';
import { brotli } from '../../../scripts/build/sizes.mjs';

const FILES = [
  'crisis-banner',
  'ketamine-explainer',
  'symptom-check',
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
      budget: budgets[name].file,
    })),
  );
  return { files, pages: budgets.loader.page, bench: await bench() };
}

async function bench() {
  try {
    return JSON.parse(await readFile('report/bench.json', 'utf8'));
  } catch {
    return undefined;
  }
}
