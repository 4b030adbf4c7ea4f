import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Every document of the repository: at its root, in `docs/` and what GitHub shows by itself. */
export const DOCUMENTS = [
  ...readdirSync('.'),
  ...['docs', '.github']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`),
    ),
]
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.md'));

/** The blocks of code in a document: `{ file, line, language, code }`. */
export function blocksOf(file) {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^( *)```(\w*)\n([^]*?)^\1```$/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    language: match[2],
    code: match[3].replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
  }));
}
