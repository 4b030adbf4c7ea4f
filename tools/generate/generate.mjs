/**
 * Builds what the elements read: checks the content, generates its types and writes the compiled
 * modules. `npm run generate` runs it; so do the build, the tests and the dev server.
 */
import { generateAll } from './all.mjs';

const problems = await generateAll();
for (const { file, pointer, message } of problems) console.error(`${file}#${pointer}: ${message}`);
if (problems.length) {
  console.error(
    `${problems.length} problem${problems.length > 1 ? 's' : ''} in the content. Nothing was built.`,
  );
  process.exitCode = 1;
}
