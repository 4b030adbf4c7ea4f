/**
 * A desk with a real screen reader at it: a display, a session bus, a window manager, a browser in a window,
 * and Orca with a voice that writes. Each desk has all of it for itself, so several work side by side.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startDisplay } from '../../tools/browsers/display.mjs';
import { startProgram } from '../../tools/browsers/processes.mjs';
import { openChromium, openFirefox } from '../../tools/browsers/start.mjs';

/** Debian's Python, for which its package of Orca is made; another may be first on the path. */
const PYTHON = '/usr/bin/python3';
const BUS_OF_READERS = '/usr/libexec/at-spi-bus-launcher';
const NEEDED = {
  orca: ['/usr/bin/orca', PYTHON],
  'at-spi2-core': [BUS_OF_READERS],
  dbus: ['/usr/bin/dbus-daemon'],
  openbox: ['/usr/bin/openbox'],
  xdotool: ['/usr/bin/xdotool'],
  xvfb: ['/usr/bin/Xvfb'],
};

/** Beats without anything to do after which what was said is taken for all. */
const SILENT = 12;
/** Beats to wait for the first word; on a busy machine browsers take their time. */
const PATIENT = 150;
/** How long a page may take to be read for the first time, in ms. */
const LOADED = 90_000;

/** Debian's packages that a desk needs and the machine lacks. */
export function missingPackages() {
  return Object.keys(NEEDED).filter((name) => NEEDED[name].some((path) => !existsSync(path)));
}

/**
 * Shows an address, whose page has `title` as its first heading, and waits until it has been read; `up`
 * resolves when the page's widgets are there. `press` gives what is said after a key.
 */
export async function openDesk(browser, address, title, up) {
  const home = await mkdtemp(join(tmpdir(), 'care-widgets-desk-'));
  const ends = [() => rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })];
  const close = async () => {
    for (const end of ends.reverse()) await end();
  };
  try {
    const { env, voice } = await withReader(home, ends);
    const window = await BROWSERS[browser](address, env);
    ends.push(window.stop);
    const read = voice.says((said) => said.startsWith(`${title} heading`), LOADED);
    await Promise.all([read, up]);
    await voice.isSilent();
    return { press: (keys) => pressed(keys, env, voice), close };
  } catch (error) {
    await close();
    throw error;
  }
}

const BROWSERS = {
  chromium: (address, env) =>
    openChromium({
      window: true,
      address,
      env,
      // Asked for at once: by itself it looks for a reader some time after its start.
      switches: ['--force-renderer-accessibility', '--window-size=1200,850', '--test-type'],
    }),
  firefox: (address, env) =>
    openFirefox({
      window: true,
      address,
      env,
      preferences: { 'accessibility.force_disabled': -1 },
      switches: ['--width', '1200', '--height', '850'],
    }),
};

/** Everything but the browser, ready to hear. */
async function withReader(home, ends) {
  const display = await startDisplay({ width: 1280, height: 900 });
  ends.push(display.stop);
  const env = {
    ...display.env,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
  };
  for (const name of ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME']) delete env[name];
  await mkdir(env.XDG_RUNTIME_DIR, { mode: 0o700 });
  const start = (program, ...args) => {
    const running = startProgram(program, args, { env });
    ends.push(running.end);
    return running;
  };
  // Its own keys would take those of the reader.
  await writeFile(
    join(home, 'windows.xml'),
    '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>',
  );
  start('openbox', '--config-file', join(home, 'windows.xml'));
  const bus = start('dbus-daemon', '--session', '--nofork', '--print-address=2');
  [, env.DBUS_SESSION_BUS_ADDRESS] = await bus.said(/^(unix:\S+)$/m);
  start(BUS_OF_READERS, '--launch-immediately', '--a11y=1', '--screen-reader=1');
  const voice = await listenAt(join(home, 'voice'));
  ends.push(voice.close);
  const on = voice.says((said) => said === 'Screen reader on.', LOADED);
  start(PYTHON, join(import.meta.dirname, 'voice.py'), join(home, 'voice'), join(home, 'orca'));
  await on;
  return { env, voice };
}

/** The socket that the voice writes to. */
async function listenAt(path) {
  const listeners = new Set();
  const server = createServer((socket) => {
    socket.on('error', () => {});
    createInterface({ input: socket }).on('line', (line) => {
      const what = JSON.parse(line);
      for (const each of [...listeners]) each(what);
    });
  });
  await new Promise((done) => server.listen(path, done));

  /** What is said from now on, until nothing was left to do for so many beats. */
  const until = (beats, patience) =>
    new Promise((resolve) => {
      const lines = [];
      let idle = 0;
      const take = ({ said, idle: beat }) => {
        idle = beat ? idle + 1 : 0;
        if (said) lines.push(said);
        if (idle < (lines.length ? beats : patience)) return;
        listeners.delete(take);
        resolve(lines);
      };
      listeners.add(take);
    });

  const says = (wanted, timeout) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        listeners.delete(take);
        reject(new Error('the reader did not say what shows that it is there'));
      }, timeout);
      const take = ({ said }) => {
        if (!said || !wanted(said)) return;
        clearTimeout(late);
        listeners.delete(take);
        resolve();
      };
      listeners.add(take);
    });

  return {
    says,
    isSilent: () => until(2 * SILENT, 2 * SILENT),
    answer: () => until(SILENT, PATIENT),
    close: () => server.close(),
  };
}

/** A key as xdotool names it, several joined by a space. */
async function pressed(keys, env, voice) {
  const answer = voice.answer();
  await startProgram('xdotool', ['key', '--delay', '80', ...keys.split(' ')], { env }).ended;
  return answer;
}
