/** The tables of sizes in README.md, between markers. */
import { readFile } from 'node:fs/promises';
import { FRAME_FILE } from '../build/frame.mjs';
import { writeFormatted } from '../lib/formatted.mjs';
import { marked, table } from '../lib/markdown.mjs';
import { WIDGETS } from '../lib/widgets.mjs';
import { SCRIPTS, codeName, fileName, pageName } from './sizes.mjs';

const FILE = 'README.md';
/** What a page's visitors see there, by the name of its size. */
const called = (name) => WIDGETS[name]?.called ?? 'all of them';

/** Writes them anew from sizes in bytes, by their names, and the requests of each page. */
export async function writeTables(sizes, pages) {
  const tables = {
    files: table(
      ['File', 'Bytes', 'of which not content (Lit included)'],
      SCRIPTS.map((name) => [
        `\`${fileName(name)}\`${name === FRAME_FILE ? ', for its frame' : ''}`,
        kilo(sizes[fileName(name)]),
        kilo(sizes[codeName(name)]),
      ]),
    ),
    pages: table(
      ['A page with', 'Requests', 'Bytes'],
      pages.map(({ name, requests }) => [called(name), requests, kilo(sizes[pageName(name)])]),
    ),
  };
  let text = await readFile(FILE, 'utf8');
  for (const [name, rows] of Object.entries(tables))
    text = marked(text, {
      name: `sizes of ${name}`,
      command: 'npm run budget -- --accept',
      body: rows,
    });
  await writeFormatted(FILE, text);
}

const kilo = (bytes) => `${(bytes / 1000).toFixed(1).replace(/\.0$/, '')} kB`;
