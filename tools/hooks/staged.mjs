/**
 * Checks what is staged before it is committed; `.githooks/pre-commit` runs it. The format is checked as staged;
 * types and content, which depend on other files, as they are in the folder.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { check, getFileInfo, resolveConfig } from 'prettier';

const TYPES = /\.ts$|^src\/.*\.json$|^tsconfig/;
/** JavaScript whose types are checked: what tsconfig.tools.json names. */
const SCRIPTS = /^(src|tools|demo)\/.*\.m?js$|^(rollup|eslint)\.config\.m?js$/;
const CONTENT = /^src\/.*\.json$|^(tools\/content|src\/content\/rules)\//;

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
const run = (script, ...args) =>
  spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] })
    .status === 0;

const files = git('diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z')
  .split('\0')
  .filter(Boolean);
const wrong = [];

const badly = [];
for (const file of files) if (!(await isFormatted(file))) badly.push(file);
if (badly.length)
  wrong.push(`Not formatted: npx prettier --write ${badly.join(' ')}, then stage again.`);

const isTyped = files.some((file) => TYPES.test(file));
if (isTyped || files.some((file) => SCRIPTS.test(file))) {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  // JavaScript imports much of what is TypeScript, hardly ever the other way round.
  const projects = [...(isTyped ? ['tsconfig.json'] : []), 'tsconfig.tools.json'];
  // The words' modules and their types are made of the content.
  if (!run('tools/generate/generate.mjs'))
    wrong.push('The content can’t be built: npm run generate');
  else if (!projects.every((project) => run(tsc, '--noEmit', '-p', project)))
    wrong.push('Types: npm run check:types');
}
if (files.some((file) => CONTENT.test(file)) && !run('tools/content/check-content.mjs'))
  wrong.push('Content: npm run check:content');
if (files.some((file) => CONTENT.test(file)) && !run('tools/content/check-dates.mjs'))
  wrong.push('Dates: npm run check:dates');

for (const each of wrong) console.error(each);
process.exitCode = wrong.length ? 1 : 0;

async function isFormatted(file) {
  const { ignored, inferredParser } = await getFileInfo(file, {
    ignorePath: existsSync('.prettierignore') ? '.prettierignore' : undefined,
    resolveConfig: true,
  });
  if (ignored || !inferredParser) return true;
  const options = { ...(await resolveConfig(file, { editorconfig: true })), filepath: file };
  try {
    return await check(git('show', `:${file}`), options);
  } catch {
    // What can't be read isn't formatted either.
    return false;
  }
}
