/** Serves the site: `npm start`, which builds it first. `--port=8000` for a fixed port. */
import { existsSync } from 'node:fs';
import { startDevServer } from '@web/dev-server';

const port = Number(process.argv.find((each) => each.startsWith('--port='))?.slice(7) ?? 8000);

const SITE = 'demo/dist';

if (!existsSync(SITE)) throw new Error(`${SITE}/ is missing: run \`npm run site\` first.`);
// The server tells of a taken port by an event that nobody listens to.
process.once('uncaughtException', (error) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken: npm start -- --port=${port + 1}` : error);
  process.exit(1);
});
const server = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: true,
  logStartMessage: false,
  config: { rootDir: SITE, port, hostname: '127.0.0.1' },
});
const address = server.server?.address();
const actual = address && typeof address === 'object' ? address.port : port;
console.log(`The demo is at http://localhost:${actual}/ (stop with Ctrl+C)`);
