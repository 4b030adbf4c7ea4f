/**
 * The self-contained files: one IIFE each, which runs as a classic and as a module script alike.
 * `npm run build` uses these through tools/build/build.mjs, which checks, measures and writes the rest.
 */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyLiterals } from './tools/build/minify-literals.mjs';
import {
  frameAddress,
  knowsFrame,
  onlyInFrame,
  sharedStyleSheets,
  sideEffectEntry,
  stubContent,
} from './tools/build/plugins.mjs';
import { TAGS } from './tools/lib/widgets.mjs';

/** @typedef {import('rollup').RollupOptions & {output: import('rollup').OutputOptions}} Config */

/** Built file → the module that registers what is in it. */
export const BUNDLES = {
  ...Object.fromEntries(TAGS.map((tag) => [tag, `src/elements/${tag}/define.ts`])),
  'care-widgets': 'src/define.ts',
};

// With a byte order mark: a page in another encoding would read a classic script in its own.
const NOTICE = `\ufeff/*! care-widgets. Code: MIT. Content: CC BY 4.0. Contains Lit, Copyright Google LLC, BSD-3-Clause. */`;

/**
 * A file that is loaded again stops before Lit does anything: a second copy's Trusted Types policy is
 * refused by pages that allow each name once.
 */
function unlessDefined(name) {
  const own = name === 'care-widgets' ? TAGS : [name];
  return `if (${own.map((tag) => `customElements.get('${tag}')`).join(' && ')}) return;`;
}

/**
 * A page that refuses what Lit needs, or has taken a name of the language's, keeps its links, and is told once. Put
 * around what is minified: within, all names would be those of a block, which the minifier leaves longer.
 */
function tellOfErrors() {
  const told = "}catch(e){console.warn(`care-widgets: ${e}. The page's own links stay.`)}";
  return {
    name: 'tell-of-errors',
    renderChunk: (code) => ({
      code: code.replace(/\n([^]*?)\n?$/, `\ntry{$1${told}\n`),
      map: null,
    }),
  };
}

/** From TypeScript with its styles and markup to code that still has its names. */
export function sourcePlugins() {
  return [
    sharedStyleSheets(),
    nodeResolve({
      exportConditions: ['production', 'default'],
      extensions: ['.ts', '.js'],
      // package.json speaks of the built modules, not of these.
      ignoreSideEffectsForRoot: true,
    }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    minifyLiterals(),
  ];
}

export function minified(preamble = NOTICE) {
  return terser({
    ecma: 2020,
    toplevel: true,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
    format: { comments: false, preamble },
  });
}

/**
 * `withoutContent` leaves words and facts out, to tell what the rest weighs.
 *
 * @returns {Config}
 */
export function bundle(name, { withoutContent = false } = {}) {
  return {
    input: name,
    plugins: [
      sideEffectEntry(name, BUNDLES[name]),
      withoutContent && stubContent(),
      frameAddress('src/elements/symptom-check/own-script.ts'),
      knowsFrame(),
      ...sourcePlugins(),
    ],
    output: {
      file: `dist/${name}.js`,
      format: 'iife',
      intro: unlessDefined(name),
      generatedCode: 'es2015',
      plugins: [minified(), tellOfErrors()],
    },
  };
}

/**
 * What the questionnaire's frame loads: its words come from the page.
 *
 * @returns {Config}
 */
export function FRAME({ withoutContent = false } = {}) {
  return {
    input: 'symptom-check.frame',
    plugins: [
      sideEffectEntry('symptom-check.frame', 'src/elements/symptom-check/questionnaire/main.ts'),
      withoutContent && stubContent(),
      ...sourcePlugins(),
    ],
    output: {
      file: 'dist/symptom-check.frame.js',
      format: 'es',
      generatedCode: 'es2015',
      plugins: [onlyInFrame(), minified()],
    },
  };
}

/**
 * The script of the widgets' own pages: `dist/embed/page.js`.
 *
 * @type {Config}
 */
export const PAGE_SCRIPT = {
  input: 'src/page/page.ts',
  plugins: [
    nodeResolve({ extensions: ['.ts', '.js'] }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  output: {
    format: 'iife',
    plugins: [
      terser({
        ecma: 2020,
        toplevel: true,
        compress: { passes: 3 },
        format: { comments: false, preamble: NOTICE },
      }),
    ],
  },
};
