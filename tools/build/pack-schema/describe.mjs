import { ANY, childrenOf, partsOf } from '../../content/word-schemas.mjs';

/** `path → description` by the content's own schemas; undefined where they say nothing. */
export function describer(tag, schemas) {
  const parts = partsOf(tag, schemas);
  return ([first, ...rest]) => {
    let part = parts.get(first);
    for (const key of rest) {
      const below = part && childrenOf(part, schemas);
      part = below?.get(key) ?? below?.get(ANY);
    }
    return part?.schema.description;
  };
}
