/** Hashes in the documents, so that an example can be pasted as it stands. */
import { readFile, writeFile } from 'node:fs/promises';

export const FILES = ['README.md', 'docs/security.md'];

/** The text with the hash of each file that is named with one, as `src="/care-widgets/x.js" integrity="…"`. */
export function withHashes(text, hashes) {
  return text.replace(
    /("\/care-widgets\/([\w./-]+)"\s+integrity=")sha384-[^"]*/g,
    (_, start, name) => {
      if (!hashes[name]) throw new Error(`There is no hash for ${name}: no such file was built.`);
      return start + hashes[name];
    },
  );
}

export async function writeDocumentedHashes(hashes) {
  for (const file of FILES) {
    const text = await readFile(file, 'utf8');
    const mended = withHashes(text, hashes);
    if (mended !== text) await writeFile(file, mended);
  }
}
