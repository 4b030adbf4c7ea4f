/**
 * `npm run test:mutants`: breaks source files change by change, and lists the changes that no test near
 * noticed. Without a path the areas of tests/mutants.json; `-- PATH [TEST FILES]` one file or area.
 * `--sample=N` takes N changes of each at even distances; `--build` builds dist/ with each.
 */
import { ensureChrome } from '../browsers/find.mjs';
import { fatesOf, copyForMutants } from '../mutants/run.mjs';
import { leftOver, sum, survivors } from '../mutants/report.mjs';
import { areasFor, readTable } from '../mutants/table.mjs';

const SIGNS = { tests: '.', types: 't', alike: '=', survived: 'S' };
const [flags, paths] = [[], []];
for (const each of process.argv.slice(2))
  if (each !== '--') (/^--/.test(each) ? flags : paths).push(each);
const [, sample] = /^--sample=(\d+)$/.exec(flags.find((each) => each.startsWith('--sample'))) ?? [];
const options = { sample: sample && Number(sample), builds: flags.includes('--build') };
const { alike, ...table } = readTable();

try {
  const areas = areasFor(paths, table);
  const tests = areas.flatMap(({ near }) => Object.values(near).flat());
  if (tests.some((file) => file.endsWith('.ts'))) process.env.CHROME_PATH = ensureChrome();
  const folder = await copyForMutants();
  for (const area of areas) await run(area, folder);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
process.exit();

async function run({ name, least, near }, folder) {
  const begun = Date.now();
  const all = [];
  for (const [file, tests] of Object.entries(near)) {
    console.log(`\n== ${name}: ${file}`);
    const fates = await fatesOf(file, tests, { ...options, folder, alike, tell });
    console.log(['', ...survivors(fates)].join('\n'));
    all.push(...fates);
  }
  const { said, isEnough } = sum(all, least);
  const unused = sample ? [] : leftOver(alike, Object.keys(near), all);
  console.log([...unused, said].join('\n'));
  console.log(`${Math.round((Date.now() - begun) / 1000)} s`);
  if (!isEnough || unused.length) process.exitCode = 1;
}

function tell(fate) {
  process.stdout.write(SIGNS[fate]);
}
