/** What the scripts are made of, to tell why one grew. */
import { generate } from '../build/bundles.mjs';
import { SCRIPTS } from './sizes.mjs';

/**
 * What a module is for, by where it stands; the first match counts.
 *
 * @type {[string, RegExp][]}
 */
const KINDS = [
  ['Lit', /node_modules|build\/css-tag/],
  ['English words', /generated\/content\/[\w-]+\.en\.ts$/],
  ['Spanish words', /generated\/content\/[\w-]+\.es\.ts$/],
  ['facts', /generated\//],
  ['styles', /(styles|tokens)\.ts$/],
  ['shared code', /src\/(?!elements)/],
  ['element', /src\/elements\//],
];

/** Bytes of source before minifying, by script and kind of source. */
export async function madeOf() {
  const made = {};
  for (const name of SCRIPTS) made[name] = partsOf((await generate(name)).modules);
  return made;
}

/** A line for each script that changed: by how much in which kind of source. */
export function changes(before, now) {
  return Object.entries(now).flatMap(([name, kinds]) => {
    const old = before[name] ?? {};
    const differences = [...new Set([...Object.keys(old), ...Object.keys(kinds)])]
      .map((kind) => ({ kind, bytes: (kinds[kind] ?? 0) - (old[kind] ?? 0) }))
      .filter(({ bytes }) => bytes !== 0)
      .map(({ kind, bytes }) => `${kind} ${bytes > 0 ? '+' : '−'}${Math.abs(bytes)}`);
    return differences.length ? [`${name}.js, bytes of source: ${differences.join(', ')}`] : [];
  });
}

function partsOf(modules) {
  const parts = {};
  for (const [id, bytes] of Object.entries(modules)) {
    const kind = KINDS.find(([, place]) => place.test(id.replaceAll('\\', '/')))?.[0] ?? 'other';
    parts[kind] = (parts[kind] ?? 0) + bytes;
  }
  return parts;
}
