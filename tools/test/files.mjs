/**
 * Runs single test files, whatever runs them: `npm run test:file -- tests/docs/links.test.mjs`. Files of
 * Node's runner and of the browsers' may be named together. The last line is `N passed, N failed`; a run
 * that tested nothing has failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChrome } from '../browsers/find.mjs';
import { install, suitesOf } from './suites.mjs';
import { nodeCommand, tally } from './run-steps.mjs';

const files = process.argv.slice(2);
const unknown = files.filter((file) => !existsSync(file) || !/\.test\.(mjs|ts)$/.test(file));
if (!files.length || unknown.length) {
  console.error(
    unknown.map((file) => `${file} isn't a test file.`).join('\n') || 'Name a test file.',
  );
  console.error('Usage: npm run test:file -- tests/….test.mjs tests/….test.ts');
  process.exit(2);
}

process.env.CHROME_PATH = ensureChrome();
// A runner that is told it runs inside another one reports to that one alone.
delete process.env.NODE_TEST_CONTEXT;
const inNode = files.filter((file) => file.endsWith('.mjs'));
const inBrowsers = files.filter((file) => file.endsWith('.ts'));
const { take, fail, end } = tally();
const failed = install(suitesOf(inNode));
for (const { name, message } of failed) fail(`tests/compat/${name}`, message);
let ready = !failed.length && prepared('tools/generate/generate.mjs');
// Of the site, which isn't committed.
if (inNode.some((file) => /(^|\/)(site|a11y|editors)\//.test(file)))
  ready &&= prepared('tools/build/site.mjs');
if (ready && inNode.length) await take('node', nodeCommand(inNode), { reports: true });
if (ready && inBrowsers.length) {
  const wtr = join('node_modules', '@web', 'test-runner', 'dist', 'bin.js');
  const config = ['--config', 'tests/config/web-test-runner.config.mjs'];
  const command = [process.execPath, wtr, ...config, '--files', ...inBrowsers];
  await take('browsers', command, { reports: true });
}
end();

/** What the tests need, built; without it they would judge something older. */
function prepared(script) {
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status) fail(script);
  return !status;
}
