/** What the project says of itself in its own files. */
import { readFile } from 'node:fs/promises';

export default async function () {
  const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
  const { version, license, engines } = await read('package.json');
  return { version, license, node: engines.node, integrity: await read('dist/integrity.json') };
}
