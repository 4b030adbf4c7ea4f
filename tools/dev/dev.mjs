/** `npm run dev`: the site from source, anew with each change. `-- --port=8001` for another port. */
import { existsSync } from 'node:fs';
import { runScript } from './checks.mjs';
import { port, tellOfTakenPort } from '../lib/port.mjs';

await must('tools/generate/generate.mjs');
if (!existsSync('demo/dist')) await must('tools/build/site.mjs');
tellOfTakenPort('run dev');
// Not before the content is there: its modules read what generate writes.
const { startDev } = await import('./server.mjs');
const dev = await startDev({ port });
console.log(`The site, from source, is at http://localhost:${dev.port}/ (stop with Ctrl+C)`);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await dev.end();
    process.exit();
  });

async function must(script) {
  const { ok, output } = await runScript(script);
  if (ok) return;
  console.error(output.trim());
  process.exit(1);
}
