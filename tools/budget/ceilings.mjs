/** What each size may grow to. */
import { readFile } from 'node:fs/promises';
import { writeFormatted } from '../lib/formatted.mjs';

const FILE = 'tests/build/ceilings.json';
/** Room above the size that was accepted: as much as brotli's own noise takes, where a few letters change. */
const ROOM = 0.005;
const STEP = 100;

/** The ceiling of a size in bytes: half a percent above it, rounded up to whole hundreds. */
export function ceilingOf(bytes) {
  return Math.ceil((bytes * (1 + ROOM)) / STEP) * STEP;
}

/** `ceilings` by the names of the sizes, and what the scripts were made of when they were accepted. */
export async function readCeilings() {
  return JSON.parse(await readFile(FILE, 'utf8'));
}

export async function writeCeilings(sizes, madeOf) {
  const ceilings = Object.entries(sizes).map(([name, bytes]) => [name, ceilingOf(bytes)]);
  await writeFormatted(FILE, JSON.stringify({ ceilings: Object.fromEntries(ceilings), madeOf }));
}

/** A sentence for each size above its ceiling, without one, or with one and gone. */
export function passed(sizes, ceilings) {
  const grown = Object.entries(sizes).flatMap(([name, bytes]) => {
    const ceiling = ceilings[name];
    if (ceiling === undefined) return [`${name}: ${bytes} B brotli, but no ceiling yet`];
    if (bytes <= ceiling) return [];
    return [`${name}: ${bytes} B brotli, ${bytes - ceiling} more than its ceiling of ${ceiling}`];
  });
  const gone = Object.keys(ceilings).filter((name) => !(name in sizes));
  return [...grown, ...gone.map((name) => `${name}: has a ceiling but is no longer built`)];
}
