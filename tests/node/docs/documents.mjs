import { existsSync, readdirSync } from 'node:fs';

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
