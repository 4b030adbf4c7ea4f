/** Who imports whom in src, and what of it goes the wrong way. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/**
 * The rooms of src from the ground up: a room imports from lower floors and from itself. What is generated belongs to
 * the room that it is made for.
 */
export const FLOORS = [
  ['text', 'wordpress', 'generated/tags', 'generated/snippets'],
  ['content', 'core'],
  ['help', 'reading', 'visit', 'snippets'],
  ['words'],
  ['elements'],
  ['generated'],
  ['index', 'loader', 'cli'],
  ['page', 'generated/parts'],
];
/** Modules that are part of another room than their place says. */
const PART_OF = {
  'generated/content': 'content',
  'generated/content-types': 'content',
  define: 'index',
  prefixed: 'index',
};
const ROOMS = FLOORS.flat();

const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** Texts of the modules of src by their paths, those that are generated among them. */
export function modulesOfSrc() {
  const names = readdirSync('src', { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  const paths = names.filter((name) => /\.(m?js|ts)$/.test(name)).map((name) => `src/${name}`);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** Imports as `[from, to]`, each a path from the root; a module that is written as .js may be one in TypeScript. */
export function importsOf(modules) {
  return Object.entries(modules).flatMap(([path, text]) =>
    [...text.matchAll(SPECIFIER)].map(([, specifier]) => {
      const to = join(dirname(path), specifier);
      const source = to.replace(/\.js$/, '.ts');
      return [path, source in modules ? source : to];
    }),
  );
}

/** The room of a module; undefined where the table has none. */
export function roomOf(path) {
  const parts = path
    .replace(/^src\//, '')
    .replace(/\.(m?js|ts)$/, '')
    .split('/');
  if (parts[0] === 'elements') return 'elements';
  const [two, one] = [parts.slice(0, 2).join('/'), parts[0]];
  return PART_OF[two] ?? [two, one].find((name) => ROOMS.includes(name));
}

const floorOf = (room) => FLOORS.findIndex((rooms) => rooms.includes(room));
const widgetOf = (path) => /^src\/elements\/([^/]+)\//.exec(path)?.[1];

/** What is wrong with the import of one module by another; undefined where it may be. */
export function wrongWay(from, to) {
  if (!to.startsWith('src/')) return `${from} imports ${to}, which is no product`;
  // Examples are for whoever looks at a widget: pages, tests.
  if (from.endsWith('/examples.js')) return undefined;
  const [own, other] = [roomOf(from), roomOf(to)];
  if (!own || !other) return `${own ? to : from} is in no room: tests/layout/imports.mjs`;
  if (own === other) {
    const [one, two] = [widgetOf(from), widgetOf(to)];
    return one !== two ? `${from} imports ${to} of another widget` : undefined;
  }
  return floorOf(other) < floorOf(own)
    ? undefined
    : `${from} (${own}) imports ${to} (${other}), which doesn't stand below it`;
}

/** The first circle that an import is part of, as a list of modules; undefined where there is none. */
export function circleIn(imports) {
  const next = new Map();
  // A module may ask for its own type.
  for (const [from, to] of imports.filter(([one, two]) => one !== two))
    next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set();
  const visit = (path, trail) => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const to of next.get(path) ?? []) {
      const found = visit(to, [...trail, path]);
      if (found) return found;
    }
    done.add(path);
    return undefined;
  };
  for (const path of next.keys()) {
    const found = visit(path, []);
    if (found) return found;
  }
  return undefined;
}
