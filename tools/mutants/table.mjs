/** Which files are broken, and which tests must notice: tests/mutants.json, or what stands near. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const TABLE = 'tests/mutants.json';
const TEST = /\.test\.(mjs|ts)$/;

/**
 * `areas` are `{ name, least, near }`: percent that must be noticed, and test files by source file. `alike` are
 * changes that make no difference, each with its reason.
 */
export function readTable() {
  const { areas = {}, alike = [] } = existsSync(TABLE)
    ? JSON.parse(readFileSync(TABLE, 'utf8'))
    : {};
  return { areas: Object.entries(areas).map(([name, area]) => ({ name, ...area })), alike };
}

/** All areas; or those that are asked for by name, or by a source file, with test files of one's own or those near. */
export function areasFor(paths, { areas }) {
  const tests = paths.filter((path) => TEST.test(path));
  const asked = paths.filter((path) => !TEST.test(path));
  if (!asked.length && !tests.length) return areas;
  if (!asked.length) throw new Error('Name the source file that is to be broken.');
  return asked.map((path) => areas.find(({ name }) => name === path) ?? areaOf(path, tests, areas));
}

function areaOf(path, tests, areas) {
  if (!existsSync(path)) throw new Error(`${path}: no such file, nor an area of ${TABLE}`);
  const known = areas.find(({ near }) => near[path]);
  const near = tests.length ? tests : (known?.near[path] ?? testsNear(path));
  if (!near.length) throw new Error(`No test stands near ${path}. Name the test files behind it.`);
  return { name: path, least: known?.least ?? 0, near: { [path]: near } };
}

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
