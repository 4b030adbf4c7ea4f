import { join, resolve } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { editorialFields } from './editorial.mjs';
import { CONTENT } from './read.mjs';

const BANNER = `// Generated from schema/*.schema.json by \`npm run generate\`. Do not edit.
import type { Inline } from '../shared/inline.js';`;

/** The TypeScript types of all schemas as one module; descriptions become doc comments. */
export async function typesOf(schemas) {
  const titled = Object.entries(schemas).filter(([name]) => name !== 'common.schema.json');
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

/** The ids that a site chooses from, as types of the elements' properties. */
export function idTypes({
  instruments,
  'ketamine-explainer': explainer,
  'tx-options-compare': compare,
}) {
  const sets = {
    InstrumentId: instruments.data.instruments,
    SectionId: [...explainer.data.sections, { id: 'quiz' }],
    OptionId: compare.data.options,
    RowId: compare.data.rows,
  };
  const union = (list) => list.map(({ id }) => `\n  | '${id}'`).join('');
  return Object.entries(sets)
    .map(([name, list]) => `export type ${name} =${union(list)};\n`)
    .join('\n');
}

/** The fields that are for editors alone, as a type of their names. */
export function editorialType(schemas) {
  return `export type Editorial =${editorialFields(schemas)
    .map((name) => `\n  | '${name}'`)
    .join('')};\n`;
}
