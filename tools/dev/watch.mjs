/** Tells of changes in the source, those of one moment together. */
import { watch } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'demo/site', 'demo/builder', 'demo/doctor', 'docs'];
/** What generate writes: its own changes would call it again. */
const MADE = /generated[\\/]/;
/** Editors write a file in several steps; in ms. */
const SETTLE = 30;

/** Calls `changed(paths)` with paths as the repository has them; `end()` stops. */
export function watchSource(changed) {
  const waiting = new Set();
  let timer;
  const noticed = (path) => {
    if (MADE.test(path)) return;
    waiting.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...waiting];
      waiting.clear();
      void changed(paths);
    }, SETTLE);
  };
  const watchers = FOLDERS.map((folder) =>
    watch(folder, { recursive: true }, (_, name) => name && noticed(join(folder, name))),
  );
  return {
    end() {
      clearTimeout(timer);
      for (const each of watchers) each.close();
    },
  };
}
