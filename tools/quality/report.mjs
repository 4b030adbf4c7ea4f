/**
 * Holds the content and the built widgets against IPDAS, PEMAT, the CDC index and the JAMA benchmarks,
 * and writes docs/reports/quality.json, docs/reports/quality.html and the scores in README.md: `npm run report:quality`, which builds first.
 * `--check` writes nothing and fails where the files aren't what would be written; `--today=2027-03-01`
 * prints how it would stand on another day than that of the newest content, and writes nothing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { FILES, freshReport } from './build-report.mjs';
import { scoreLine } from './score.mjs';

const today = process.argv.find((each) => each.startsWith('--today='))?.slice('--today='.length);
const { report, texts } = await freshReport(today);

for (const { standard, element, scores } of report.results)
  for (const score of scores) console.log(`${standard} ${element}: ${scoreLine(score)}`);

for (const file of today ? [] : FILES) {
  if (!process.argv.includes('--check')) await writeFile(file, texts[file]);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== texts[file]) {
    console.error(`${file} is out of date: run npm run report:quality`);
    process.exitCode = 1;
  }
}
