/** A throwaway WordPress: a copy of the installed files, a database and a PHP server of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PASSWORD = 'only for a test';

const PHP = new URL('php/', import.meta.url);
const OWN = {
  'wp-config.php': '',
  'install.php': '',
  'run.php': '',
  'care-test.php': 'wp-content/mu-plugins',
};

export async function startSite(wordpress) {
  const folder = mkdtempSync(join(tmpdir(), 'care-wordpress-'));
  const root = join(folder, 'site');
  const log = join(folder, 'debug.log');
  const env = {
    ...process.env,
    CARE_DB_SOCKET: join(folder, 'db.sock'),
    CARE_LOG: log,
    CARE_ORIGIN: `http://127.0.0.1:${await freePort()}`,
    // Requests of a page to its own site would wait for each other with a single worker.
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const children = [];
  const stop = () => stopAll(children, folder);
  // A run that breaks off must not leave a database and a server behind.
  process.once('SIGTERM', () => process.exit(1));
  process.once('exit', () => {
    if (!children.length) return;
    killAll(children);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  try {
    copy(wordpress, root);
    children.push(await startDatabase(folder, env));
    execFileSync('php', [join(root, 'install.php'), PASSWORD], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    children.push(await startPhp(root, env));
  } catch (error) {
    await stop();
    throw error;
  }
  const php = (code) =>
    JSON.parse(execFileSync('php', [join(root, 'run.php'), code], { env, encoding: 'utf8' }));
  return {
    origin: env.CARE_ORIGIN,
    root,
    stop,
    php,
    /** Lines of the debug log that name the plugin; WordPress has old sins of its own. */
    complaints: () =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .split('\n')
            .filter((line) => /care[-_]widgets|Fatal/i.test(line))
        : [],
  };
}

function copy(wordpress, root) {
  // Debian's package links to libraries outside of it.
  cpSync(wordpress, root, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('wp-config.php'),
  });
  for (const [name, place] of Object.entries(OWN)) {
    mkdirSync(join(root, place), { recursive: true });
    cpSync(new URL(name, PHP), join(root, place, name));
  }
  rmSync(join(root, 'wp-content/plugins'), { recursive: true, force: true });
  mkdirSync(join(root, 'wp-content/plugins'));
}

async function startDatabase(folder, { CARE_DB_SOCKET: socket }) {
  const data = `--datadir=${join(folder, 'db')}`;
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', data, '--auth-root-authentication-method=normal', '--skip-test-db', ...user],
    { stdio: 'ignore' },
  );
  const options = ['--no-defaults', data, `--socket=${socket}`, '--skip-networking', ...user];
  // A test may lose its data when the machine dies, so nothing waits for the disk.
  const fast = [
    '--innodb-flush-log-at-trx-commit=0',
    '--skip-log-bin',
    `--pid-file=${join(folder, 'db.pid')}`,
  ];
  const child = spawn('/usr/sbin/mariadbd', [...options, ...fast], {
    stdio: 'ignore',
    detached: true,
  });
  await until(() => existsSync(socket), 'the database');
  return child;
}

async function startPhp(root, env) {
  const { host } = new URL(env.CARE_ORIGIN);
  const settings = [
    '-d',
    'opcache.enable_cli=1',
    '-d',
    'upload_max_filesize=32M',
    '-d',
    'post_max_size=32M',
  ];
  const child = spawn('php', [...settings, '-S', host, '-t', root], {
    env,
    stdio: 'ignore',
    detached: true,
  });
  await until(
    () =>
      fetch(`${env.CARE_ORIGIN}/wp-login.php`).then(
        ({ ok }) => ok,
        () => false,
      ),
    'PHP',
  );
  return child;
}

async function stopAll(children, folder) {
  const ends = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  killAll(children);
  await Promise.all(ends);
  children.length = 0;
  rmSync(folder, { recursive: true, force: true });
}

function killAll(children) {
  for (const { pid } of [...children].reverse()) {
    try {
      // With its workers, which are a group.
      process.kill(-pid, 'SIGTERM');
    } catch {
      // It is gone already.
    }
  }
}

async function until(ready, what) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what} did not start within 30 s`);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
