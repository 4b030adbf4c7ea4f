/** The fields that schemas of facts mark `"editorial": true`: for editors and checkers; no widget shows them. */
export function editorialFields(schemas) {
  return [...new Set(Object.values(schemas).flatMap((schema) => [...marked(schema)]))].sort();
}

function* marked({ properties = {}, ...rest }) {
  for (const [name, schema] of Object.entries(properties)) {
    if (schema.editorial) yield name;
    yield* marked(schema);
  }
  for (const part of Object.values(rest)) if (part && typeof part === 'object') yield* marked(part);
}
