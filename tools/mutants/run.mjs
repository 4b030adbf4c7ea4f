/** Breaks a file in a copy of the repository, change by change, and asks types and tests each time. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfRepository } from '../../tests/changes/copy.mjs';
import { browserTests } from './browser-tests.mjs';
import { mutantsOf, sampleOf } from './mutants.mjs';
import { nodeTests } from './node-tests.mjs';
import { typeChecker } from './types.mjs';

/** A copy that is gone with this process, however that ends. */
export async function copyForMutants() {
  const copy = await copyOfRepository();
  process.once('exit', () => rmSync(copy.folder, { recursive: true, force: true }));
  for (const [signal, code] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }))
    process.once(signal, () => process.exit(code));
  if (existsSync(join(copy.folder, 'tools/generate/generate.mjs')))
    execFileSync(process.execPath, ['tools/generate/generate.mjs'], { cwd: copy.folder });
  return copy.folder;
}

/**
 * What became of each mutant of a file: `{ mutant, fate }`, the fate being `tests`, `types`, `alike` or
 * `survived`. `tell` hears of each as it comes.
 */
export async function fatesOf(file, tests, { folder, alike, sample, builds, tell }) {
  const all = mutantsOf(file, readFileSync(join(folder, file), 'utf8'));
  const types = existsSync(join(folder, 'tsconfig.json')) ? typeChecker(folder) : undefined;
  const suites = [];
  const fates = [];
  try {
    suites.push(...(await suitesOf(folder, file, tests, builds)));
    for (const mutant of sampleOf(all, sample)) {
      const fate = await fateOf(mutant);
      fates.push({ mutant, fate });
      tell(fate);
    }
  } finally {
    for (const suite of suites) await suite.end();
  }
  return fates;

  async function fateOf(mutant) {
    if (alike.some((each) => isSame(each, mutant))) return 'alike';
    if (types?.refuses(mutant.file, mutant.text)) return 'types';
    for (const suite of suites) if (await suite.notices(mutant)) return 'tests';
    return 'survived';
  }
}

/** By its words, as lines move. */
export function isSame(one, other) {
  return ['file', 'before', 'after'].every((each) => one[each] === other[each]);
}

/** Browsers first: one of them is up already. */
async function suitesOf(folder, file, tests, builds) {
  const inBrowsers = tests.filter((file) => file.endsWith('.ts'));
  const inNode = tests.filter((file) => file.endsWith('.mjs'));
  return [
    ...(inBrowsers.length ? [await browserTests(folder, file, inBrowsers)] : []),
    ...(inNode.length ? [await nodeTests(folder, inNode, { builds })] : []),
  ];
}
