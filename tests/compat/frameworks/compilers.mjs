/** How each framework's files become JavaScript, by its own compiler, as plugins of esbuild. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { transformAsync } from '@babel/core';
import { compileScript, parse } from 'vue/compiler-sfc';
import { compile } from 'svelte/compiler';

const onFile = (name, filter, load) => ({
  name,
  setup(build) {
    const isServer = build.initialOptions.platform === 'node';
    build.onLoad({ filter }, async ({ path }) =>
      load({ path, isServer, source: await readFile(path, 'utf8') }),
    );
  },
});

/** As Vue's guide says: a name with a hyphen is an element, not a component. */
const isCustomElement = (tag) => tag.includes('-');

const vue = onFile('vue', /\.vue$/, ({ path, source, isServer }) => {
  const templateParseOptions = { isCustomElement };
  const { descriptor, errors } = parse(source, { filename: path, templateParseOptions });
  if (errors.length) throw errors[0];
  const { content } = compileScript(descriptor, {
    id: basename(path),
    inlineTemplate: true,
    // Read by the compiler for servers, which parses anew.
    templateOptions: { ssr: isServer, ssrCssVars: [], compilerOptions: { isCustomElement } },
  });
  return { contents: content, loader: 'ts' };
});

const svelte = onFile('svelte', /\.svelte$/, ({ path, source, isServer }) => {
  const generate = isServer ? 'server' : 'client';
  const { js } = compile(source, { filename: path, generate, dev: !isServer });
  return { contents: js.code, loader: 'js' };
});

const solid = onFile('solid', /\.tsx$/, async ({ path, source, isServer }) => {
  const generate = isServer ? 'ssr' : 'dom';
  const { code } = await transformAsync(source, {
    filename: path,
    // Presets are found from here.
    cwd: import.meta.dirname,
    configFile: false,
    presets: [
      ['babel-preset-solid', { generate, hydratable: true }],
      ['@babel/preset-typescript', {}],
    ],
  });
  return { contents: code, loader: 'js' };
});

const jsx = (jsxImportSource) => ({ jsx: 'automatic', jsxImportSource });

/** What esbuild needs for each, besides what all need. */
export const FRAMEWORKS = {
  React: { folder: 'react', options: jsx('react') },
  Preact: { folder: 'preact', options: jsx('preact') },
  Solid: { folder: 'solid', options: { plugins: [solid] } },
  Svelte: { folder: 'svelte', options: { plugins: [svelte] } },
  Vue: { folder: 'vue', options: { plugins: [vue] } },
  // What ngc wrote; see tsconfig.app.json.
  Angular: { folder: 'angular', options: {} },
};
