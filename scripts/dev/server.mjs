/**
 * The site with every widget from source: a changed word, style or template is in the browser at once, and
 * what the checks find stands in a corner of the page.
 */
import { watch as watchFolder } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';
import { styleSheet } from '../build/stylesheet.mjs';
import { checkContent, runScript, watchTypes } from './checks.mjs';
import { devBundles } from './bundles.mjs';

const SITE = 'demo/dist';
const OWN = '/__care-dev';
const WATCHED = ['src', 'demo/site', 'demo/examples', 'demo/snippets', 'docs'];
/** What `generate` writes: its own changes would call it again. */
const MADE =
  /generated[\\/]|content[\\/]types\.ts$|demo[\\/](examples[\\/]index|snippets[\\/](content|read-region|phone))\.js$/;
const CONTENT = /^src[\\/](content[\\/].*|widgets(\.schema)?)\.json$/;
const PAGES = /^(demo|docs)[\\/]/;
/** Editors write a file in several steps. */
const SETTLE = 30;

/**
 * Serves at `port` (0: any that is free).
 *
 * @returns `{port, end, changed}`: `changed(paths)` is what a watcher calls.
 */
export async function startDev({ port = 8000, watch = true, types = true } = {}) {
  const bundles = devBundles();
  const findings = { content: [], types: [], build: [] };
  const state = { sockets: undefined, version: 0, timer: undefined, waiting: new Set() };

  const send = (path) => {
    const importPath = `${OWN}/${path}?${(state.version += 1)}`;
    state.sockets?.send(JSON.stringify({ type: 'import', data: { importPath } }));
  };
  const report = (kind, lines) => {
    findings[kind] = lines;
    send('findings.js');
  };

  const server = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
    config: {
      rootDir: SITE,
      port,
      hostname: '127.0.0.1',
      middleware: [serve],
      plugins: [plugin()],
    },
  });
  const watchers = (watch ? WATCHED : []).map((folder) =>
    watchFolder(folder, { recursive: true }, (_, name) => name && noticed(join(folder, name))),
  );
  const compiler = types ? watchTypes((lines) => report('types', lines)) : undefined;

  return { port: server.server.address().port, changed, end };

  function plugin() {
    return {
      name: 'care-widgets-dev',
      injectWebSocket: true,
      serverStart({ webSockets }) {
        state.sockets = webSockets;
      },
      transform(context) {
        if (!context.response.is('html')) return undefined;
        const script = `<script type="module" src="${OWN}/findings.js"></script>`;
        return { body: context.body.replace(/<\/body>|$/, `${script}$&`) };
      },
    };
  }

  /** Before the server's own way, which keeps what it once made of a file that is on the disk as well. */
  async function serve(context, next) {
    const found = await served(context.path);
    if (!found) return next();
    context.type = found.type;
    context.body = found.body;
    context.set('cache-control', 'no-store');
    return undefined;
  }

  async function served(path) {
    const type = 'js';
    if (path === `${OWN}/panel.js`)
      return { body: await readFile('scripts/dev/panel.js', 'utf8'), type };
    if (path === `${OWN}/reload.js`) return { body: 'location.reload();', type };
    if (path === `${OWN}/findings.js`) {
      const lines = JSON.stringify(Object.values(findings).flat());
      const body = `import { showFindings } from '${OWN}/panel.js';\nshowFindings(${lines});`;
      return { body, type };
    }
    if (path.endsWith('/dist/care-widgets.css')) return { body: await styleSheet(), type: 'css' };
    const [, name] = /\/dist\/([\w.-]+)\.js$/.exec(path) ?? [];
    const code = name && bundles.code(name);
    return code ? { body: await bundled(code), type } : undefined;
  }

  /** A mistake in the source leaves the page with its links, and says so. */
  async function bundled(code) {
    try {
      const body = await code;
      findings.build = [];
      return body;
    } catch ({ message }) {
      findings.build = [message];
      return `console.error(${JSON.stringify(message)})`;
    }
  }

  function noticed(path) {
    if (MADE.test(path)) return;
    state.waiting.add(path);
    clearTimeout(state.timer);
    state.timer = setTimeout(() => {
      const paths = [...state.waiting];
      state.waiting.clear();
      void changed(paths);
    }, SETTLE);
  }

  async function changed(paths) {
    const content = paths.some((path) => CONTENT.test(path));
    if (content) {
      const { ok, output } = await runScript('scripts/generate.mjs');
      findings.content = ok ? [] : output.trim().split('\n');
    }
    if (paths.some((path) => PAGES.test(path))) await runScript('scripts/build-site.mjs', '--keep');
    bundles.stale();
    send('reload.js');
    if (content && !findings.content.length) report('content', await checkContent());
  }

  async function end() {
    for (const each of watchers) each.close();
    compiler?.end();
    await server.stop();
    await bundles.end();
  }
}
