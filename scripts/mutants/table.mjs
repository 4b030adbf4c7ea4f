/** Which files are broken, and which tests must notice: tests/mutants.json, or what stands near. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const TABLE = 'tests/mutants.json';
const TEST = /\.test\.(mjs|ts)$/;

/** `least` in percent; `alike` are the changes that make no difference, each with its reason. */
export function readTable() {
  const { areas = {}, alike = [] } = existsSync(TABLE)
    ? JSON.parse(readFileSync(TABLE, 'utf8'))
    : {};
  return { areas: Object.entries(areas).map(([name, area]) => ({ name, ...area })), alike };
}

/** The areas that are asked for by name, by a file of theirs, or by files of one's own. Nothing: all of the table. */
export function areasFor(paths, { areas }) {
  const tests = paths.filter((path) => TEST.test(path));
  const asked = paths.filter((path) => !TEST.test(path));
  if (!asked.length && !tests.length) return areas;
  if (!asked.length) throw new Error('Name the source file that is to be broken.');
  const missing = paths.filter((path) => !existsSync(path) && !areas.some(isNamed(path)));
  if (missing.length) throw new Error(`${missing.join(', ')}: no such file, nor area of ${TABLE}`);
  return asked.map((path) => {
    const known = areas.find(({ name, sources }) => name === path || sources.includes(path));
    const sources = known?.name === path ? known.sources : [path];
    const near = tests.length ? tests : (known?.tests ?? testsNear(path));
    if (!near.length)
      throw new Error(`No test stands near ${path}. Name the test files behind it.`);
    return { name: path, least: known?.least ?? 0, sources, tests: near };
  });
}

const isNamed = (path) => (area) => area.name === path;

/** tests/elements/<widget>/ of a widget; else the tests of the same name. */
function testsNear(path) {
  const [, widget] = /^src\/elements\/([^/]+)\//.exec(path) ?? [];
  const name = basename(path, '.ts');
  const all = readdirSync('tests', { recursive: true }).map((file) => join('tests', file));
  const isNear = (file) =>
    widget
      ? file.startsWith(`tests/elements/${widget}/`)
      : basename(file).startsWith(`${name}.test.`);
  return all.filter((file) => TEST.test(file) && isNear(file)).sort();
}
