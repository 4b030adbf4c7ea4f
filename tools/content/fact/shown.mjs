/** Where a value shows: on widgets' own pages, in snippets and files that are built, and in documents. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDERS = ['dist', 'docs', 'src/wordpress'];
const TEXTS = /\.(html|js|mjs|json|md|php|txt)$/;

/** Files that hold the text, with how often each does. */
export async function filesWith(text) {
  const found = [];
  for (const file of ['README.md', ...(await filesIn(FOLDERS))]) {
    const times = (await readFile(file, 'utf8')).split(text).length - 1;
    if (times) found.push([file, times]);
  }
  return found;
}

async function filesIn(folders) {
  const lists = folders.map(async (folder) => {
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    return names.filter((name) => TEXTS.test(name)).map((name) => join(folder, name));
  });
  return (await Promise.all(lists)).flat().sort();
}
