/**
 * The JSON Schema of a clinic's pack, for editors: made from the built-in words and from what the widgets let
 * a clinic do, so that it can't say anything else than they do. Descriptions are the content schemas' own.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importTs } from '../content/import-ts.mjs';
import { readSchemas } from '../content/schema.mjs';
import { describer } from './pack-schema/describe.mjs';
import { clinic, definitions, reviewOf } from './pack-schema/identity.mjs';
import { wordsSchema } from './pack-schema/words.mjs';

export async function buildPackSchema(folder) {
  await mkdir(folder, { recursive: true });
  const text = `${JSON.stringify(await packSchema(), null, 1)}\n`;
  await writeFile(join(folder, 'clinic-pack.schema.json'), text);
}

export async function packSchema() {
  const { WIDGETS, TAGS, hidable } = await importTs('src/cli/widgets.mjs');
  const schemas = await readSchemas();
  const languages = [...new Set(TAGS.flatMap((tag) => Object.keys(WIDGETS[tag].packs)))];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'clinic-pack.schema.json',
    title: 'Clinic content pack',
    description:
      'Who a clinic is, who attests its words, and its own words for each widget. Crisis help and other safety text can be added to, never changed or hidden.',
    type: 'object',
    additionalProperties: false,
    required: ['clinic'],
    properties: {
      $schema: { description: 'Where this schema is, for your editor.', type: 'string' },
      clinic,
      review: reviewOf(TAGS, languages),
      ...Object.fromEntries(
        TAGS.map((tag) => [
          tag,
          widgetSchema(tag, WIDGETS[tag], hidable(WIDGETS[tag]), describer(tag, schemas)),
        ]),
      ),
    },
    $defs: definitions,
  };
}

function widgetSchema(tag, { packs, rules }, ids, describe) {
  return {
    description: `What <${tag}> shows in place of its own words. The element's content property takes the same.`,
    type: 'object',
    additionalProperties: false,
    properties: {
      hide: hideSchema(ids, rules),
      ...Object.fromEntries(
        Object.entries(packs).map(([language, words]) => [
          language,
          { ...wordsSchema(words, rules, describe), description: `Words in "${language}".` },
        ]),
      ),
    },
  };
}

function hideSchema(ids, { whyStay }) {
  if (!ids.length)
    return { description: 'Nothing in this widget can be hidden.', maxItems: 0, type: 'array' };
  // The most that may go together.
  const most = ids.findIndex((_, index) => whyStay?.(ids.slice(0, index + 1)));
  return {
    description: 'Ids to leave out. Safety text is not among them.',
    type: 'array',
    items: { enum: ids },
    ...(most < 0 ? {} : { maxItems: most }),
  };
}
