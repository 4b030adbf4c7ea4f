/** The schemas of a widget's words as one tree, as a clinic sees those words: its own, and those it shares. */
import { WIDGETS } from '../lib/widgets.mjs';
import { META } from '../../src/content/walk.mjs';

/** @typedef {{schema: Record<string, any>, file: string}} Part a schema, and the file that its references start from */

/** Stands in a path for every id. */
export const ANY = '*';

const schemaOf = (name) => ({ $ref: `${name}-words.schema.json` });

/**
 * The parts of a widget's words by their first key: what files hold, what the build adds (`Made`), and what
 * other files share. A mark on a whole file holds for each of its parts.
 */
export function partsOf(widget, schemas) {
  const own = resolved(schemaOf(widget), '', schemas);
  const { safety, properties, $defs } = own.schema;
  const parts = { ...properties, ...$defs?.Made?.properties };
  const shared = WIDGETS[widget].words.map((name) => [
    name,
    name === 'glossary' ? { $ref: 'glossary-words.schema.json#/properties/terms' } : schemaOf(name),
  ]);
  const ownParts = below(parts, own.file, schemas);
  return new Map([
    ...(safety ? ownParts.map(inherited) : ownParts),
    ...below(Object.fromEntries(shared), own.file, schemas),
  ]);
}

/** What a part's schema says of the keys below it; `ANY` is for those that have no name of their own. */
export function childrenOf({ schema, file }, schemas) {
  const { properties, additionalProperties } = schema;
  const any = additionalProperties && { [ANY]: additionalProperties };
  return new Map(below({ ...properties, ...any }, file, schemas));
}

/** @returns {[string, Part][]} */
function below(schemasByKey, file, schemas) {
  return Object.entries(schemasByKey)
    .filter(([key]) => !META.includes(key))
    .map(([key, schema]) => [key, resolved(schema, file, schemas)]);
}

/** A schema with the one that it refers to; what it says itself counts more. */
function resolved(schema, file, schemas) {
  const { $ref } = schema.allOf?.[0] ?? schema;
  if (!$ref) return { schema, file };
  const [other, inner] = $ref.split('#/');
  const home = other || file;
  const target = (inner?.split('/') ?? []).reduce((node, key) => node?.[key], schemas[home]);
  if (!target) throw new Error(`${file}: "$ref": "${$ref}" leads nowhere`);
  const found = resolved(target, home, schemas);
  // Of the common kinds of text it says what may stand in any such text, not what stands here.
  const { description, ...kind } = found.schema;
  const said = home === 'common.schema.json' ? {} : { description };
  return { ...found, schema: { ...kind, ...said, ...schema, $ref: undefined } };
}

/**
 * @param {[string, Part]} entry
 * @returns {[string, Part]}
 */
function inherited([key, { schema, file }]) {
  return [key, { file, schema: { ...schema, safety: true } }];
}
