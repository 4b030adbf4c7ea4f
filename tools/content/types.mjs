import { join, resolve } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { CONTENT } from './read.mjs';

const BANNER = `// Generated from src/content/schema/*.schema.json by \`npm run generate\`. Do not edit.
import type { Inline } from '../content/inline.js';`;

/** What other schemas refer to, and what no widget shows. */
const NOT_SHOWN = ['common.schema.json', 'language.schema.json'];

/** The TypeScript types of all schemas as one module; descriptions become doc comments. */
export async function typesOf(schemas) {
  const titled = Object.entries(schemas).filter(([name]) => !NOT_SHOWN.includes(name));
  /** @type {import('json-schema-to-typescript').JSONSchema} */
  const umbrella = {
    title: 'Content',
    description: 'Every kind of content file.',
    type: 'object',
    additionalProperties: false,
    required: titled.map(([, schema]) => schema.title),
    properties: Object.fromEntries(titled.map(([name, schema]) => [schema.title, { $ref: name }])),
  };
  return compile(umbrella, 'Content', {
    bannerComment: BANNER,
    cwd: join(resolve(CONTENT), 'schema/'),
    // Arrays with minItems would become tuples, which nobody can map over.
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 100 },
  });
}

/** Sets of names as types: ids that a site chooses from, fields that no widget shows. */
export function unionTypes(sets) {
  const union = (names) => names.map((name) => `\n  | '${name}'`).join('');
  return Object.entries(sets)
    .map(([type, names]) => `export type ${type} =${union(names)};\n`)
    .join('\n');
}
