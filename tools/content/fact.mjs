/**
 * Changes a crisis line or an emergency number, or says that it was looked at:
 *
 *     npm run fact -- IT/it-ta call "02 2327 2399"
 *     npm run fact -- IT/all call "112"
 *     npm run fact -- IT/it-ta
 *
 * Edits facts/crisis-lines.json with its dates, adds the line to CHANGELOG.md, checks the content and names the
 * files that show the old value. `--source=id`, of facts/references.json, is where the new value was read;
 * `--today=YYYY-MM-DD` stands for the day of the look.
 */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDate } from './rules/lib/calendar.mjs';
import { Refused, edit } from './fact/edit.mjs';
import { lineOf, withLine } from './fact/changelog.mjs';
import { filesWith } from './fact/shown.mjs';
import { writeFormatted } from '../lib/formatted.mjs';

const FILE = 'src/content/facts/crisis-lines.json';
const LOG = 'CHANGELOG.md';
const WIDTH = 116;

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main(args) {
  const [place, field, value] = args.filter((each) => !each.startsWith('--'));
  if (!place)
    throw new Refused(
      'Name a line, a field and its new value: npm run fact -- IT/it-ta call "02 2327 2399"',
    );
  const option = (name) => args.find((each) => each.startsWith(name))?.slice(name.length);
  const today = option('--today=') ?? new Date().toISOString().slice(0, 10);
  if (!isDate(today)) throw new Refused(`--today=${today} isn't a real date: write YYYY-MM-DD.`);

  const data = JSON.parse(await readFile(FILE, 'utf8'));
  const change = edit(data, { place, field, value, today, source: option('--source=') });
  const line = lineOf(change);
  const log = withLine(await readFile(LOG, 'utf8'), folded(line));
  const shown = change.was && change.was !== change.now ? await filesWith(change.was) : [];
  // With line ends, which keep each object open as it stands in the file.
  await writeFormatted(FILE, JSON.stringify(data, null, 2));
  await writeFile(LOG, log);

  console.log(`${line}\n\nChanged: ${FILE} and ${LOG}.`);
  if (shown.length)
    console.log(
      `The old value still appears in:\n${shown.map(([file, times]) => `  ${file}${times > 1 ? ` (${times} times)` : ''}`).join('\n')}`,
    );
  if (change.sources)
    console.log(`Its sources: ${change.sources.join(', ')}. To add one: --source=id.`);
  check();
}

/** As the change log is written: lines that fit, further ones set in. */
function folded(line) {
  return line.replace(new RegExp(`(.{1,${WIDTH}})(?: |$)`, 'g'), '$1\n  ').trimEnd();
}

function check() {
  const script = join(import.meta.dirname, 'check-content.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  console.log(`\nContent check: ${stdout.trim().split('\n').at(-1)}`);
  if (status) console.error(stderr.trim());
  else
    console.log(
      '\nNext: npm run build, look at the page, npm test -- --only=content, then commit.',
    );
  process.exitCode = status ?? 1;
}
