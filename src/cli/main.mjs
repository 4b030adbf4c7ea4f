/**
 * `care-widgets check <file>` and `care-widgets build <file> --out <folder>`. Exit codes: 0 good (there may
 * be warnings), 1 something is wrong in the pack, 2 it could not be run as asked.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { advise, adviseRegion } from './advise.mjs';
import { buildPack } from './build-pack.mjs';
import { checkPack } from './check-pack.mjs';
import { NotRun } from './not-run.mjs';
import { readPack } from './read-pack.mjs';
import { inOrder, line, summary } from './report.mjs';
import { isDay } from './check-identity.mjs';

const HELP = `care-widgets: a clinic's content pack, checked and built

  care-widgets check <clinic.json>                  says what is wrong with it, and what to look at
  care-widgets build <clinic.json> --out <folder>   checks it, then writes the files to put on a server

  --out <folder>        where build writes
  --force               build into a folder that holds other files too; they stay
  --today <YYYY-MM-DD>  the day to judge dates by, in place of this computer's
  --help, --version

Exit codes: 0 good (there may be warnings), 1 errors in the pack, 2 not run.
The pack's form: docs/content-pack.md; for your editor: dist/schema/clinic-pack.schema.json`;

/** Runs the command line; `root` is the package's folder. Gives back the exit code. */
export async function main(args, root, { log, error } = console) {
  try {
    return await run(args, root, { log, error });
  } catch (problem) {
    if (!(problem instanceof NotRun || problem.code?.startsWith('ERR_PARSE_ARGS'))) throw problem;
    error(`care-widgets: ${problem.message}`);
    error('Try care-widgets --help');
    return 2;
  }
}

async function run(args, root, say) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      force: { type: 'boolean' },
      today: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
  if (values.version) {
    say.log(await version(root));
    return 0;
  }
  const [command, file, ...more] = positionals;
  if (values.help || !command) {
    say.log(HELP);
    return values.help ? 0 : 2;
  }
  if (!['check', 'build'].includes(command)) throw new NotRun(`"${command}" is no command`);
  if (!file || more.length) throw new NotRun(`${command} takes one file`);
  if (command === 'build' && !values.out) throw new NotRun('build needs --out <folder>');
  if (command === 'check' && (values.out !== undefined || values.force)) {
    throw new NotRun('--out and --force are for build');
  }
  const source = await read(file);
  const pack = check(source, file, today(values.today), say);
  if (!pack) return 1;
  if (command === 'build') {
    const { out, force } = values;
    const files = await buildPack({ pack, root, out, force, version: await version(root) });
    say.log(`${files.length} files in ${out}. README.md there says what to paste.`);
  }
  return 0;
}

/** The pack, after everything about it was said; undefined where it has errors. */
function check(source, file, day, { log, error }) {
  const { pack, problems, slips, placeOf } = readPack(source);
  const placed = (list) => inOrder(list.map((each) => ({ ...placeOf(each.pointer), ...each })));
  const errors = problems.length ? problems : placed(checkPack(pack));
  const advice = errors.length ? adviseRegion(pack ?? {}) : advise(pack, day);
  const warnings = placed([...slips, ...advice]);
  for (const each of errors) error(line(file, 'error', each));
  for (const each of warnings) error(line(file, 'warning', each));
  log(summary(file, errors.length, warnings.length));
  return errors.length ? undefined : pack;
}

async function read(file) {
  try {
    return await readFile(file, 'utf8');
  } catch ({ code, message }) {
    const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[code] ?? message;
    throw new NotRun(`${file} could not be read: ${why}`);
  }
}

function today(asked) {
  if (asked !== undefined && !isDay(asked)) throw new NotRun(`--today "${asked}" is no YYYY-MM-DD`);
  if (asked) return asked;
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function version(root) {
  return JSON.parse(await readFile(new URL('package.json', root), 'utf8')).version;
}
