/** Types as the manifest says them: names that only the source knows are written out. */

/** An attribute is text, whatever more its property takes. */
const TEXT = 'string | null | undefined';
/** What `src/core/attributes.ts` calls the types of properties. */
const NAMED = { Text: 'string | number | null | undefined' };
/** A type that names ids of the content, alone or in a list: `InstrumentId`, `TextList<SectionId>`. */
const IDS = /^(?:(TextList)<)?(\w+Id)>?$/;

const union = (names) => names.map((name) => `'${name}'`).join(' | ');

/**
 * The types of one attribute and of its property, from the type in its JSDoc and the type in the class.
 *
 * @param {{ documented?: string, declared: string }} types
 * @param {Record<string, string[]>} ids the content's ids, by the name of their type
 * @returns {{ attribute: string, property: string }}
 */
export function writtenTypes({ documented = '', declared }, ids) {
  const [, isList, name] = IDS.exec(documented) ?? [];
  const own = /\b\w+Id\b/.exec(declared)?.[0];
  if (own !== name)
    throw new Error(
      `JSDoc says {${documented}}, the property ${declared}: name the same ids in both`,
    );
  if (name && !ids[name]) throw new Error(`The content has no ids called ${name}`);
  if (isList)
    return { attribute: TEXT, property: TEXT.replace('|', `| readonly (${union(ids[name])})[] |`) };
  const values = name
    ? union(ids[name])
    : /^'/.test(documented) && documented.replaceAll('|', ' | ');
  if (values) return { attribute: values, property: values };
  return NAMED[declared]
    ? { attribute: TEXT, property: NAMED[declared] }
    : { attribute: declared, property: declared };
}
