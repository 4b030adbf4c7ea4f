/** What the project says of itself in its own files. */
import { readFile } from 'node:fs/promises';

export default async function () {
  const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
  const { version, license, engines, repository } = await read('package.json');
  return {
    version,
    license,
    node: engines.node,
    integrity: await read('dist/integrity.json'),
    source: sourceOf(repository),
  };
}

/** Where a file of the repository can be read, but for its path; undefined while it has no address. */
function sourceOf(repository) {
  const url = (repository?.url ?? repository)?.replace(/^git\+|\.git$/g, '');
  return url && `${url}/blob/HEAD/`;
}
