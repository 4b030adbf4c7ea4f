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

const COMPARISON = 'tx-options-compare';

/** The options of the comparison with their place in its outline. */
export function optionsOf({ facts }) {
  const outline = facts[COMPARISON];
  return (outline?.data.options ?? []).map((option, index) => ({
    file: outline.file,
    pointer: `/options/${index}`,
    option,
  }));
}

/** The cells of the comparison: what each rests on, and its place in the outline. */
export function cellsOf(content) {
  return optionsOf(content).flatMap(({ file, pointer, option }) =>
    Object.entries(option.cells).map(([row, cell]) => ({
      file,
      pointer: `${pointer}/cells/${row}`,
      option,
      row,
      cell,
    })),
  );
}

/** The words of one cell in a language: `{file, language, name, pointer, text}`, or nothing. */
export function cellWords({ words }, language, optionId, row) {
  const file = words[language][COMPARISON];
  const text = file?.data.options?.[optionId]?.cells?.[row];
  const pointer = `/options/${optionId}/cells/${row}`;
  return text === undefined ? [] : [{ file: file.file, language, name: COMPARISON, pointer, text }];
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
