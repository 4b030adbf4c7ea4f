/**
 * The plugin on a running WordPress: `npm run test:wordpress`, after `npm run build`. Takes Debian's
 * WordPress, or the one in the folder that CARE_WORDPRESS names, makes a throwaway site of it and
 * leaves the machine as it was. The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChrome } from '../browsers/find.mjs';
import { nodeReporters, tally } from './run-steps.mjs';

/** Three to four minutes are usual on two busy cores. */
const LIMIT = 12 * 60_000;

const PACKAGES =
  'wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server-core';
const wordpress = process.env.CARE_WORDPRESS ?? '/usr/share/wordpress';
const missing = whatIsMissing();

if (missing.length) {
  console.error(`Missing: ${missing.join(', ')}.`);
  console.error(`On Debian: apt-get install --no-install-recommends ${PACKAGES}`);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}

process.env.CHROME_PATH = ensureChrome();
process.env.CARE_WORDPRESS = wordpress;
const php = spawnSync('php', ['-r', 'echo PHP_VERSION;'], { encoding: 'utf8' }).stdout;
console.log(`WordPress ${versionOf(wordpress)}, PHP ${php}`);
// One process and no runner around it, so that the limit reaches the one that stops the site.
const { take, end } = tally();
const command = [process.execPath, ...nodeReporters(), 'tests/compat/wordpress/index.test.mjs'];
await take('wordpress', command, { reports: true, timeout: LIMIT });
end();

function whatIsMissing() {
  const works = (command, ...args) => !spawnSync(command, args, { stdio: 'ignore' }).error;
  return [
    !existsSync(join(wordpress, 'wp-settings.php')) && `WordPress in ${wordpress}`,
    !works('php', '-v') && 'PHP',
    !works('/usr/sbin/mariadbd', '--version') && 'MariaDB',
    !existsSync('dist/wordpress/care-widgets.zip') && 'the plugin (npm run build)',
  ].filter(Boolean);
}

function versionOf(folder) {
  const text = readFileSync(join(folder, 'wp-includes/version.php'), 'utf8');
  return /\$wp_version = '([^']+)'/.exec(text)[1];
}
