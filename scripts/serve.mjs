/** Builds and serves the demo: `npm start`. `--port=8000` for a fixed port. */
import { existsSync } from 'node:fs';
import { startDevServer } from '@web/dev-server';

const port = Number(process.argv.find((each) => each.startsWith('--port='))?.slice(7) ?? 8000);

if (!existsSync('dist/care-widgets.js'))
  throw new Error('dist/ is missing: run `npm run build` first.');
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
  config: { rootDir: process.cwd(), port, hostname: '127.0.0.1' },
});
const address = server.server?.address();
const actual = address && typeof address === 'object' ? address.port : port;
console.log(`The demo is at http://localhost:${actual}/demo/ (stop with Ctrl+C)`);
