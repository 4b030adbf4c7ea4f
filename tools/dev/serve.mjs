/** Serves the site: `npm start`, which builds it first. `--port=8000` for a fixed port. */
import { existsSync } from 'node:fs';
import { startDevServer } from '@web/dev-server';
import { port, tellOfTakenPort } from '../lib/port.mjs';

const SITE = 'demo/dist';

if (!existsSync(SITE)) throw new Error(`${SITE}/ is missing: run \`npm run site\` first.`);
tellOfTakenPort('start');
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
