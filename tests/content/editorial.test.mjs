/** Fields for editors, which the schemas of the facts mark. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorialFields } from '../../tools/content/editorial.mjs';
import { strip } from '../../tools/content/facts.mjs';
import { readSchemas } from '../../tools/content/schema.mjs';

const schemas = await readSchemas();
const fields = editorialFields(schemas);

test('a field that one schema marks for editors is marked wherever a record has it', () => {
  assert.ok(fields.includes('note') && fields.includes('lastChecked'));
  const records = Object.entries(schemas).filter(([name]) => !/words|^common/.test(name));
  for (const [name, { properties, ...schema }] of records) {
    // The first keys of a file name its lists: facts/risks.json holds "risks".
    for (const part of [schema, ...Object.values(properties)]) {
      for (const [field, { editorial }] of propertiesIn(part))
        assert.equal(Boolean(editorial), fields.includes(field), `${name}: ${field}`);
    }
  }
});

test('what is for editors goes into no widget, however deep it stands', () => {
  const record = { id: 'a', cutoff: { score: 10, sensitivity: 88, note: 'For us.' }, note: 'Too.' };
  assert.deepEqual(strip(record), { id: 'a', cutoff: { score: 10 } });
});

function* propertiesIn(node) {
  if (typeof node !== 'object' || node === null) return;
  const { properties = {}, ...rest } = node;
  yield* Object.entries(properties);
  for (const part of [...Object.values(properties), ...Object.values(rest)])
    yield* propertiesIn(part);
}
