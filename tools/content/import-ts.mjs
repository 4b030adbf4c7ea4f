import { build } from 'esbuild';

/** Imports a TypeScript module of src/ into a Node script, so that both run the same code. */
export async function importTs(path) {
  const code = Buffer.from(await bundled(path)).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** The module and all it needs as one file of JavaScript. */
export async function bundled(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    charset: 'utf8',
    // What is written in TypeScript is checked there; without its types it can't be.
    banner: {
      js: '/** Written by `npm run generate` from src. Do not edit. */\n// @ts-nocheck',
    },
    write: false,
  });
  return outputFiles[0].text;
}
