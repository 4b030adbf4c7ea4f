/** Every object in a content file with its JSON pointer. */
export function* objectsOf(node, pointer = '') {
  if (!node || typeof node !== 'object') return;
  if (!Array.isArray(node)) yield { node, pointer };
  for (const [key, value] of Object.entries(node)) {
    yield* objectsOf(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

/** The blocks of the explainer's outline with their place in it. */
export function blocksOf({ facts }) {
  const outline = facts['ketamine-explainer'];
  return (outline?.data.sections ?? []).flatMap((section, s) =>
    section.blocks.map((block, b) => ({
      file: outline.file,
      pointer: `/sections/${s}/blocks/${b}`,
      section,
      block,
    })),
  );
}

/** Crisis services with their country. */
export function servicesOf({ facts }) {
  const lines = facts['crisis-lines'];
  return (lines?.data.countries ?? []).flatMap((country, c) =>
    country.services.map((service, s) => ({
      file: lines.file,
      pointer: `/countries/${c}/services/${s}`,
      country,
      service,
    })),
  );
}

/** Findings of studies. */
export function risksOf({ facts }) {
  return (facts.risks?.data.risks ?? []).map((risk, index) => ({
    file: facts.risks.file,
    pointer: `/risks/${index}`,
    risk,
  }));
}
