/** `npm run create -- widget sleep-check`: writes what a new part of the library begins with. */
import { createWidget } from './widget.mjs';

const KINDS = { widget: createWidget };

const [kind, name] = process.argv.slice(2);
const create = KINDS[kind];

if (create) await run();
else stop(`Unknown kind "${kind ?? ''}". Write, for example: npm run create -- widget sleep-check`);

async function run() {
  try {
    const written = await create(name, new Date().toISOString().slice(0, 10));
    console.log(written.map((path) => `  ${path}`).join('\n'));
    console.log(`
<${name}> is there. Next:
  npm run build                  it is in every file of dist/ that a widget belongs to
  npm run budget -- --accept     its sizes become its ceilings
  npm run test:file -- tests/elements/${name}/${name}.test.ts
Then write its words in src/content/, its rules in src/elements/${name}/clinic-rules.ts, its row in src/widgets.json,
and what WordPress calls it in Spanish in src/wordpress/languages/es.json.`);
  } catch (error) {
    stop(error.message);
  }
}

function stop(message) {
  console.error(message);
  process.exitCode = 1;
}
