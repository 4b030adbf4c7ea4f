/**
 * Holds the built files against their ceilings and against what may not be in them: `npm run budget`. They are
 * read as they stand in `dist/`; that they are what the source builds, tests/build/reproducible.test.mjs
 * holds. `--accept` takes today's sizes for good and sets each ceiling half a percent above, to be committed
 * with the change that needs it; it prints what grew, and in which kind of source, and writes README's tables.
 */
import { ceilingOf, passed, readCeilings, writeCeilings } from './ceilings.mjs';
import { forbidden, strangers, tooManyRequests } from './contents.mjs';
import { changes, madeOf } from './made-of.mjs';
import { writeTables } from './readme.mjs';
import { builtScripts, codeName, measured, sizesOfCode } from './sizes.mjs';

const scripts = await builtScripts();
const code = await sizesOfCode();
const bytesOfCode = Object.entries(code).map(([name, { bytes }]) => [codeName(name), bytes]);
const { sizes, pages } = await measured(scripts);
const now = { ...sizes, ...Object.fromEntries(bytesOfCode) };
const accepted = await readCeilings();
const { loader, parts, files } = scripts;
const problems = [
  ...forbidden({ loader, ...parts, ...files }),
  ...strangers(code),
  ...tooManyRequests(pages),
];

if (process.argv.includes('--accept')) await accept();
else hold();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;

function hold() {
  for (const [name, bytes] of Object.entries(now))
    console.log(`${name}  ${bytes} of ${accepted.ceilings[name] ?? '?'} B brotli`);
  const found = passed(now, accepted.ceilings);
  problems.push(...found);
  if (found.length) problems.push('If these sizes are right: npm run budget -- --accept');
}

async function accept() {
  const made = await madeOf();
  await writeCeilings(now, made);
  await writeTables(now, pages);
  for (const [name, bytes] of Object.entries(now)) {
    const [before, after] = [accepted.ceilings[name], ceilingOf(bytes)];
    if (before !== after) console.log(`${name}: ceiling ${before ?? 'none'} → ${after} B`);
  }
  for (const line of changes(accepted.madeOf, made)) console.log(line);
}
