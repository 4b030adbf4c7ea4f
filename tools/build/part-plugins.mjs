/** Rollup plugins for the loader and its parts. */
import { readFile } from 'node:fs/promises';
import { TAGS } from '../lib/widgets.mjs';

/** A module of this text under this name. */
export function virtual(name, code) {
  return {
    name: 'virtual',
    resolveId: (id) => (id === name ? { id: `\0${name}`, moduleSideEffects: true } : null),
    load: (id) => (id === `\0${name}` ? code : null),
  };
}

const PACKS = new RegExp(`src[\\\\/]generated[\\\\/]content[\\\\/](${TAGS.join('|')})\\.ts$`);

/** A widget's words are empty at first: the loader brings those of the page's language. */
export function emptyPacks() {
  return {
    name: 'empty-packs',
    async load(id) {
      if (!PACKS.test(id)) return null;
      const [, list] = /^export const languages = \[(.*)\] as const;$/m.exec(
        await readFile(id, 'utf8'),
      );
      // In a form that stands once in a part, for the command line to find: src/cli/build-languages.mjs.
      const languages = list.replaceAll("'", '').split(', ').join('|');
      return `export const languages = '${languages}'.split('|');\nexport const packs = {};`;
    },
  };
}

/** Each widget's own hashes in the place of src/loader/hashes.ts: `{tag: {language: hash}}`. */
export function hashesOfWords(hashes) {
  return {
    name: 'hashes-of-words',
    resolveId(source, importer = '') {
      if (!source.endsWith('/hashes.js')) return null;
      const [, tag] = /generated[\\/]parts[\\/]([\w-]+)\.ts$/.exec(importer) ?? [];
      return tag ? { id: `\0hashes/generated/${tag}.mjs`, moduleSideEffects: false } : null;
    },
    load(id) {
      const [, tag] = /^\0hashes\/generated\/([\w-]+)\.mjs$/.exec(id) ?? [];
      return tag ? `export const hashes = ${JSON.stringify(hashes[tag] ?? {})};` : null;
    },
  };
}

/** Gives each widget a copy of the modules that are neither its own nor the core's. */
export function ownCopies(ownerOf, isCore) {
  return {
    name: 'own-copies',
    async resolveId(source, importer, options) {
      const owner = importer && ownerOf(importer);
      if (!owner) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found || isCore(found.id) || ownerOf(found.id)) return found;
      return { ...found, id: found.id.replace(/\.(\w+)$/, `.for-${owner}.$1`) };
    },
    load: (id) =>
      /\.for-[\w-]+\.\w+$/.test(id)
        ? readFile(id.replace(/\.for-[\w-]+(?=\.\w+$)/, ''), 'utf8')
        : null,
  };
}

/**
 * A CommonJS module becomes a script that hands itself over; all it may require is the core. An element of
 * the page with `name="currentScript"` would take the place of the document's own property.
 */
export function asPart() {
  return {
    name: 'as-part',
    renderChunk(code) {
      const body = code.replace(/require\(['"]\.\/core\.js['"]\)/g, 'given');
      const [more] = /require\([^)]*\)/.exec(body) ?? [];
      if (more) this.error(`A part may import nothing but the core, not ${more}`);
      return {
        code: `Reflect.get(Document.prototype, 'currentScript', document).care = (given) => { 'use strict'; const exports = {}; ${body}; return exports; };`,
        map: null,
      };
    },
  };
}
