import { basename, dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { isPattern } from '../../src/content/pattern.mjs';
import { CONTENT, allFiles, readFolder } from './read.mjs';

/** The schemas by file name, as they refer to each other. */
export async function readSchemas(root = CONTENT) {
  const files = await readFolder(join(root, 'schema'));
  return Object.fromEntries(Object.values(files).map(({ file, data }) => [basename(file), data]));
}

/** The validators of the last schemas: making them takes longer than all that they look at. */
let last = { key: '', ajv: undefined };

function validatorsOf(schemas) {
  const key = JSON.stringify(schemas);
  if (last.key === key) return last.ajv;
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  ajv.addKeyword('tsType');
  // What no widget shows: see editorial.mjs. What a clinic may not change: see safety.mjs.
  ajv.addKeyword({ keyword: 'editorial', metaSchema: { const: true } });
  ajv.addKeyword({ keyword: 'safety', metaSchema: { enum: [true, 'facts'] } });
  ajv.addFormat('regex', isPattern);
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  last = { key, ajv };
  return ajv;
}

/** Holds each content file against the schema that its own `$schema` names. */
export function checkSchemas(content, schemas) {
  const ajv = validatorsOf(schemas);
  return [...Object.values(content.about), ...allFiles(content)].flatMap(({ file, data }) => {
    const name = basename(data.$schema ?? '');
    const expected = join(dirname(file), '../schema', name);
    const validate = name && schemas[name] && ajv.getSchema(name);
    if (!validate) return [{ file, pointer: '/$schema', message: `no schema at ${expected}` }];
    if (validate(data)) return [];
    return validate.errors.map((error) => ({
      file,
      pointer: error.instancePath || '/',
      message: `${error.message}${explain(error)}`,
    }));
  });
}

function explain({ keyword, params }) {
  if (keyword === 'additionalProperties') return `: "${params.additionalProperty}"`;
  if (keyword === 'enum') return `: ${params.allowedValues.join(', ')}`;
  if (keyword === 'propertyNames') return `: "${params.propertyName}"`;
  return '';
}
