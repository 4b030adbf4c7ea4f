/** Whose schemas a widget's words come from, by their first key; the rest are the widget's own. */
const SHARED = {
  common: 'common-words',
  emergency: 'emergency-words',
  findings: 'findings-words',
  instruments: 'instruments-words',
};

/** `path → description` by the content's own schemas; undefined where they say nothing. */
export function describer(tag, schemas) {
  return ([first, ...rest]) => {
    if (first === 'glossary') return described(schemas, 'glossary-words', ['terms', ...rest]);
    return SHARED[first]
      ? described(schemas, SHARED[first], rest)
      : described(schemas, `${tag}-words`, [first, ...rest]);
  };
}

function described(schemas, name, path) {
  let file = `${name}.schema.json`;
  let node = schemas[file];
  let said = node?.description;
  for (const key of path) {
    node = node?.properties?.[key] ?? node?.additionalProperties;
    said = node?.description;
    // What a reference leads to says what kind of text it is, which the pack's schema says itself.
    while (node?.$ref) {
      const [other, inner] = node.$ref.split('#/');
      file = other || file;
      node = inner.split('/').reduce((part, each) => part?.[each], schemas[file]);
      if (!/\$defs\/(text|inline|id|date)$/.test(inner)) said ??= node?.description;
    }
  }
  return said;
}
