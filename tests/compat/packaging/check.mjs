/** What judges of packages say of ours, as npm would publish it: `npm run check:package`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { need } from '../../../tools/test/suites.mjs';

/** Ways in that aren't modules. */
const OTHER = [
  './symptom-check.frame.js',
  './care-widgets.css',
  './clinic-pack.schema.json',
  './custom-elements.json',
  './package.json',
];
const JUDGES = {
  'publint/src/cli.js': ['--strict'],
  '@arethetypeswrong/cli/dist/index.js': [
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    ...OTHER,
  ],
};

need('packaging');
for (const [file, args] of Object.entries(JUDGES)) {
  const judge = join(import.meta.dirname, 'node_modules', file);
  const { status } = spawnSync(process.execPath, [judge, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
