/**
 * `care-widgets check <file>` and `care-widgets build <file> --out <folder>`. Exit codes: 0 good (there may
 * be warnings), 1 something is wrong in the pack, 2 it could not be run as asked.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { advise, adviseRegion } from './advise.mjs';
import { languagesAsked } from './build-languages.mjs';
import { buildPack } from './build-pack.mjs';
import { checkPack } from './check-pack.mjs';
import { NotRun } from './not-run.mjs';
import { readPack } from './read-pack.mjs';
import { inOrder, line, summary } from './report.mjs';
import { isDay } from './check-identity.mjs';

const HELP = `care-widgets: check and build a clinic's content pack

  care-widgets check <clinic.json>                  list its errors, and warnings worth a look
  care-widgets build <clinic.json> --out <folder>   check it, then write the files for your server

  --out <folder>        where build writes its files
  --languages <en,es>   the site's languages: the loader knows those alone, and the
                        widgets that it brings speak no other (English always)
  --force               build into a folder that has other files; they are kept
  --today <YYYY-MM-DD>  check dates as of this day instead of today
  --help, --version

Exit codes: 0 no errors (there may be warnings), 1 errors in the pack, 2 could not run.
Pack format: docs/content-pack.md; schema for your editor: dist/schema/clinic-pack.schema.json`;

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
      languages: { type: 'string' },
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
  refuseWrong(command, file, more, values);
  const languages = values.languages === undefined ? undefined : languagesAsked(values.languages);
  const source = await read(file);
  const pack = check(source, file, today(values.today), say);
  if (!pack) return 1;
  if (command === 'build') {
    const { out, force } = values;
    const files = await buildPack({
      ...{ pack, root, out, force, languages },
      version: await version(root),
    });
    say.log(`Wrote ${files.length} files to ${out}. Its README.md says what to paste.`);
  }
  return 0;
}

/** What can't be run as asked. */
function refuseWrong(command, file, more, values) {
  if (!['check', 'build'].includes(command))
    throw new NotRun(`Unknown command "${command}". Use check or build.`);
  if (!file || more.length) throw new NotRun(`${command} takes one file, such as clinic.json`);
  if (command === 'build' && !values.out) throw new NotRun('build needs --out <folder>');
  if (
    command === 'check' &&
    ['out', 'force', 'languages'].some((each) => values[each] !== undefined)
  ) {
    throw new NotRun('--out, --force and --languages are only for build');
  }
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
    const why = { ENOENT: 'no such file', EISDIR: 'it is a folder' }[code] ?? message;
    throw new NotRun(`Can't read ${file}: ${why}`);
  }
}

function today(asked) {
  if (asked !== undefined && !isDay(asked))
    throw new NotRun(`--today "${asked}" isn't a real date: write YYYY-MM-DD`);
  if (asked) return asked;
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function version(root) {
  return JSON.parse(await readFile(new URL('package.json', root), 'utf8')).version;
}
