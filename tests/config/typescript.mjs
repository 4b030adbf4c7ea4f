import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { transform } from 'esbuild';

/** Serves TypeScript to a browser as JavaScript: a plugin of the dev server, which the test runner stands on. */
export function typescript(tsconfig) {
  const tsconfigRaw = readFileSync(tsconfig, 'utf8');
  let root;
  return {
    name: 'typescript',
    serverStart: ({ config }) => void (root = config.rootDir),
    resolveMimeType: ({ path }) => (extname(path) === '.ts' ? 'js' : undefined),
    /** Modules name each other by what they are built to. */
    resolveImport({ source, context }) {
      if (!/^\.{1,2}\/.*\.js$/.test(source) || extname(context.path) !== '.ts') return undefined;
      const written = source.replace(/js$/, 'ts');
      const folder = dirname(resolve(root, `.${decodeURIComponent(context.path)}`));
      return existsSync(resolve(folder, written)) ? written : undefined;
    },
    async transform({ path, body }) {
      if (extname(path) !== '.ts') return undefined;
      const { code } = await transform(body, {
        loader: 'ts',
        sourcefile: path,
        sourcemap: 'inline',
        target: 'es2022',
        tsconfigRaw,
      });
      return code;
    },
  };
}
