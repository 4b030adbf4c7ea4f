/**
 * The site with every widget from source: a changed word, style or template is in the browser at once, and
 * what the checks find stands in a corner of the page.
 */
import { readFile } from 'node:fs/promises';
import { startDevServer } from '@web/dev-server';
import { styleSheet } from '../build/stylesheet.mjs';
import { devBundles } from './bundles.mjs';
import { watchTypes } from './checks.mjs';
import { react } from './react.mjs';
import { watchSource } from './watch.mjs';

const SITE = 'demo/dist';
const OWN = '/__care-dev';

/**
 * Serves at `port` (0: any that is free) and follows the source.
 *
 * @returns the port, and what ends it
 */
export async function startDev({ port = 8000 } = {}) {
  const page = openPages();
  const server = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
    config: {
      rootDir: SITE,
      port,
      hostname: '127.0.0.1',
      middleware: [page.serve],
      plugins: [page.plugin],
    },
  });
  const compiler = watchTypes((lines) => page.report('types', lines));
  const watcher = watchSource((paths) => react(paths, page));
  const end = async () => {
    watcher.end();
    compiler.end();
    await server.stop();
    await page.end();
  };
  const address = /** @type {import('node:net').AddressInfo} */ (server.server.address());
  return { port: address.port, end };
}

/** What open pages ask for, and are told. */
function openPages() {
  const bundles = devBundles();
  const findings = { content: [], types: [], build: [] };
  let [sockets, told] = [undefined, 0];

  const tell = (file) => {
    const importPath = `${OWN}/${file}?${(told += 1)}`;
    sockets?.send(JSON.stringify({ type: 'import', data: { importPath } }));
  };
  /** @type {import('@web/dev-server').DevServerConfig['plugins'][number]} */
  const plugin = {
    name: 'care-widgets-dev',
    injectWebSocket: true,
    serverStart: ({ webSockets }) => void (sockets = webSockets),
    transform: (context) => (context.response.is('html') ? withFindings(context) : undefined),
  };
  return {
    plugin,
    serve: (context, next) => serve(context, next, { bundles, findings }),
    /** Lines of what a check found, in the place of what it found before. */
    report(kind, lines) {
      findings[kind] = lines;
      tell('findings.js');
    },
    reload() {
      bundles.stale();
      tell('reload.js');
    },
    end: () => bundles.end(),
  };
}

function withFindings({ body }) {
  const script = `<script type="module" src="${OWN}/findings.js"></script>`;
  return { body: body.replace(/<\/body>|$/, `${script}$&`) };
}

/** Before the server's own way, which keeps what it once made of a file that is on the disk as well. */
async function serve(context, next, pages) {
  const { path } = context;
  const body = path.startsWith(`${OWN}/`) ? await own(path, pages) : await built(path, pages);
  if (body === undefined) return next();
  context.type = path.endsWith('.css') ? 'css' : 'js';
  context.body = body;
  context.set('cache-control', 'no-store');
  return undefined;
}

async function own(path, { findings }) {
  if (path === `${OWN}/panel.js`) return readFile('tools/dev/panel.js', 'utf8');
  if (path === `${OWN}/reload.js`) return 'location.reload();';
  const lines = JSON.stringify(Object.values(findings).flat());
  return `import { showFindings } from '${OWN}/panel.js';\nshowFindings(${lines});`;
}

/** A file of `dist/`, made of the source. A mistake in it leaves the page with its links, and says so. */
async function built(path, { bundles, findings }) {
  if (path.endsWith('/dist/care-widgets.css')) return styleSheet();
  const [, name] = /\/dist\/([\w.-]+)\.js$/.exec(path) ?? [];
  try {
    const code = await (name && bundles.code(name));
    if (code) findings.build = [];
    return code || undefined;
  } catch ({ message }) {
    findings.build = [message];
    return `console.error(${JSON.stringify(message)})`;
  }
}
