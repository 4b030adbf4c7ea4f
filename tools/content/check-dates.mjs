/**
 * `npm run check:dates`: whether facts and words that changed have their dates, and the change log its line.
 * Compares what is staged with the last commit; with `--since=main`, what is committed with a branch.
 */
import { execFileSync } from 'node:child_process';
import { asked } from './dates/asked.mjs';

const CONTENT = /^(src\/content\/(facts|[a-z]{2}(-[A-Z]{2})?)\/[\w-]+\.json|CHANGELOG\.md)$/;

const since = process.argv.find((each) => each.startsWith('--since='))?.slice('--since='.length);
const git = (...args) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });

const from = since ? git('merge-base', since, 'HEAD').trim() : 'HEAD';
const range = since ? [from, 'HEAD'] : ['--cached'];
const files = git('diff', '--name-only', '--diff-filter=M', '-z', ...range)
  .split('\0')
  .filter((file) => CONTENT.test(file));
const texts = (of) => Object.fromEntries(files.map((file) => [file, git('show', `${of}:${file}`)]));

const missing = asked(texts(from), texts(since ? 'HEAD' : ''));
for (const each of missing) console.error(each);
process.exitCode = missing.length ? 1 : 0;
