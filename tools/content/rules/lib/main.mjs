import { readContent } from '../../read.mjs';
import { readSchemas } from '../../schema.mjs';
import { isDate } from './calendar.mjs';
import { attention, readingTable } from './report.mjs';
import { runRules, toolsFor } from './run.mjs';

/**
 * Checks the content, prints what it found and sets the exit code. `--today=YYYY-MM-DD` sets the
 * day to judge by, `--table` prints the reading level of every group of strings.
 */
export async function main({ release }) {
  const today = option('today') ?? new Date().toISOString().slice(0, 10);
  if (!isDate(today)) return stop(`--today=${today} isn't a real date: write YYYY-MM-DD`);
  const content = await readContent();
  const options = { schemas: await readSchemas(), today, release };
  const found = runRules(content, options);
  for (const level of ['note', 'warning', 'error']) {
    for (const each of found.filter((one) => one.level === level)) {
      const print = level === 'error' ? console.error : console.log;
      print(`${level}: ${each.file}#${each.pointer}: ${each.message} [${each.rule}]`);
    }
  }
  const errors = count(found, 'error');
  if (!found.some(({ rule }) => rule === 'schema')) {
    console.log(
      `\n${readingTable(content, toolsFor(content, options), process.argv.includes('--table'))}\n`,
    );
    for (const [kind, ids] of Object.entries(attention(content))) {
      console.log(`${ids.length} ${kind}${ids.length ? `: ${ids.join(', ')}` : ''}`);
    }
  }
  console.log(
    `\n${errors} errors, ${count(found, 'warning')} warnings, ${count(found, 'note')} notes`,
  );
  if (errors) process.exitCode = 1;
}

function option(name) {
  return process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function count(found, level) {
  return found.filter((each) => each.level === level).length;
}

function stop(message) {
  console.error(message);
  process.exitCode = 1;
}
