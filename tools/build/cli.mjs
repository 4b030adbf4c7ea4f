import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * The command line as one module. The widgets' own code, which judges a pack, it takes from `esm/` beside it;
 * what it needs besides comes in, for an installed package has Lit alone.
 */
export async function buildCli(folder) {
  const { outputFiles } = await build({
    entryPoints: ['src/cli/main.mjs'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    banner: { js: NOTICE },
    plugins: [fromModules()],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'care-widgets.mjs'), wherever(outputFiles[0].text));
  // What npm puts into a site's node_modules/.bin.
  const command = await readFile('src/cli/bin.mjs', 'utf8');
  const built = command.replace('./main.mjs', './care-widgets.mjs');
  await writeFile(join(folder, 'bin.mjs'), built, { mode: 0o755 });
}

/** Packages may stand above this folder, or behind a link: where they stand is no part of the file. */
function wherever(code) {
  return code.replace(/^(\/\/ |\s*")[^"\n]*?(node_modules\/)/gm, '$1$2');
}

const NOTICE = `/*! care-widgets. MIT. Contains fastest-levenshtein (Copyright Kasper Unn Weihe), flesch-kincaid, pluralize, smog-formula and syllable (Copyright Titus Wormer and Blake Embrey), and jsonc-parser (Copyright Microsoft), MIT. */`;

function fromModules() {
  return {
    name: 'from-modules',
    setup({ onResolve }) {
      onResolve(
        { filter: /^\.\.\/(content|core|elements|generated|help|words)\/.*\.js$/ },
        ({ path, resolveDir }) => {
          const inner = relative(resolve('src'), resolve(resolveDir, path)).replaceAll('\\', '/');
          return /^(\.\.|generated\/snippets)/.test(inner)
            ? undefined
            : { path: `../esm/${inner}`, external: true };
        },
      );
    },
  };
}
