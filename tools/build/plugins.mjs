import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { TAGS } from '../lib/widgets.mjs';

/**
 * An entry that only runs a module: a self-contained file exports nothing. Words and styles come first,
 * for like beside like packs better.
 */
export function sideEffectEntry(name, module) {
  const first = ['src/content/locales.ts', 'src/core/tokens.ts', ...stylesBeside(module), module];
  const code = first.map((each) => `import ${JSON.stringify(resolve(each))};`).join('\n');
  return {
    name: 'side-effect-entry',
    resolveId: (id) => (id === name ? { id: `\0${name}`, moduleSideEffects: true } : null),
    load: (id) => (id === `\0${name}` ? code : null),
  };
}

function stylesBeside(module) {
  const folder = dirname(module);
  const files = readdirSync(folder, { recursive: true }).map(String);
  return (
    files
      .filter((file) => file.endsWith('.styles.ts'))
      // Those of the questionnaire's frame are in the frame's file alone.
      .filter((file) => !/\bquestionnaire[\\/]/.test(file))
      .sort()
      .map((file) => join(folder, file))
  );
}

/** Modules of words and facts: a widget's packs, those of each language, and what comes from facts/ alone. */
const CONTENT = new RegExp(
  String.raw`src[\\/]generated[\\/]content[\\/]((${TAGS.join('|')})(\.[a-z]{2}(-[A-Z]{2})?)?|crisis-lines(\.leading)?|[\w-]+\.facts)\.ts$`,
);

/** Puts nothing in the place of words and facts. */
export function stubContent() {
  return {
    name: 'stub-content',
    transform: (_, id) =>
      CONTENT.test(id)
        ? `export const languages = ['en', 'es'], packs = { en: {}, es: {} }, words = {}, countries = {}, directory = {}, facts = {}, signKinds = {};`
        : null,
  };
}

/** What tells the address of the frame's script: in a self-contained file its own, see own-script.ts. */
export function frameAddress(module) {
  return {
    name: 'frame-address',
    resolveId: (id) => (id.endsWith('/frame-script.js') ? resolve(module) : null),
  };
}

/** Lit's styles by the one way that the widgets' browsers all have: see css-tag.mjs. */
export function sharedStyleSheets() {
  return {
    name: 'shared-style-sheets',
    resolveId: (id, importer) =>
      id === './css-tag.js' && importer?.includes('reactive-element')
        ? resolve('tools/build/css-tag.mjs')
        : null,
    transform(code, id) {
      if (!id.includes('node_modules') && /\bcss`[^`]*\$\{/.test(code))
        this.error('css-tag.mjs does not support values inside a style');
    },
  };
}

/**
 * Runs the code in the frame that `<symptom-check>` made. In a page it does nothing; asked by the widget, it
 * leaves its code on its own script element, to be handed in where the frame itself can't have the file.
 */
export function onlyInFrame() {
  return {
    name: 'only-in-frame',
    renderChunk: (code) => ({
      code: `(() => {
  const draw = () => { 'use strict'; ${code} };
  const script = Reflect.get(Document.prototype, 'currentScript', document);
  if (location.href === 'about:srcdoc' && document.documentElement.dataset.careFrame) draw();
  else if (script && 'care' in script) script.care = draw;
})();`,
      map: null,
    }),
  };
}

/** Puts the hash of the frame's file into the files that know it. */
export function knowsFrame() {
  return {
    name: 'knows-frame',
    async load(id) {
      if (!/src[\\/]elements[\\/]symptom-check[\\/]frame-hash\.ts$/.test(id)) return null;
      // Not before it is asked for: that file is built by these plugins, too.
      const { frameHash } = await import('./frame.mjs');
      return `export const frameHash = '${await frameHash()}';`;
    },
  };
}
