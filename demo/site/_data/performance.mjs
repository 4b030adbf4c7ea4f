/** Bytes of the built files beside what they may not pass and, if `npm run bench` was run, its figures. */
import { readFile } from 'node:fs/promises';
import { readCeilings } from '../../../tools/budget/ceilings.mjs';
import {
  SCRIPTS,
  WITH_FRAME,
  builtScripts,
  fileName,
  frameName,
  measured,
  pageName,
} from '../../../tools/budget/sizes.mjs';

export default async function () {
  const { ceilings } = await readCeilings();
  const { sizes, pages } = await measured(await builtScripts());
  const row = (name) => ({ bytes: sizes[name], ceiling: ceilings[name] });
  const files = [...SCRIPTS.map(fileName), 'loader.js'];
  return {
    files: files.map((name) => ({ name, ...row(name) })),
    withFrame: WITH_FRAME.map((name) => ({ name: fileName(name), ...row(frameName(name)) })),
    pages: pages.map((page) => ({ ...page, ...row(pageName(page.name)) })),
    bench: await bench(),
  };
}

async function bench() {
  try {
    return JSON.parse(await readFile('docs/reports/bench.json', 'utf8'));
  } catch {
    return undefined;
  }
}
