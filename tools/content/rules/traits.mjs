import { error } from '../../../src/content/rules/lib/finding.mjs';
import { cellWords } from './lib/records.mjs';
import { TRAITS } from './lib/traits.mjs';

export default {
  name: 'traits',
  description:
    'A trait that sets options apart is true of those options and no others, by the words of its row.',
  scope: 'tx-options-compare',
  check(content) {
    const outline = content.facts['tx-options-compare'];
    if (!outline) return [];
    const { traits, domains, rows } = outline.data;
    return [
      ...traits.flatMap((trait, index) => {
        const where = { file: outline.file, pointer: `/traits/${index}` };
        return [...ids(trait, outline.data, where), ...words(trait, outline.data, where, content)];
      }),
      ...domains.flatMap((domain, index) => {
        const where = { file: outline.file, pointer: `/domains/${index}` };
        return [
          ...unknown(domain.rows, rows, { ...where, pointer: `${where.pointer}/rows` }),
          ...unknown(domain.traits, traits, { ...where, pointer: `${where.pointer}/traits` }),
        ];
      }),
    ];
  },
};

function ids({ id, row, options }, { rows, domains, options: known }, where) {
  const homes = domains.filter(({ traits }) => traits.includes(id)).length;
  return [
    ...unknown([row], rows, { ...where, pointer: `${where.pointer}/row` }),
    ...unknown(options, known, { ...where, pointer: `${where.pointer}/options` }),
    ...(homes === 1
      ? []
      : [error(where, `"${id}" belongs to ${homes} domains`, 'list it in exactly one')]),
  ];
}

function unknown(wanted, records, where) {
  return wanted
    .filter((id) => !records.some((each) => each.id === id))
    .map((id) =>
      error(
        where,
        `"${id}" is unknown`,
        `use one of: ${records.map((each) => each.id).join(', ')}`,
      ),
    );
}

function words({ id, row, options }, { options: all }, where, content) {
  const pattern = TRAITS[id];
  if (!pattern) {
    const todo = 'add a pattern for it to lib/traits.mjs';
    return [error(where, `no pattern finds "${id}" in a cell`, todo)];
  }
  return all.flatMap((option) => {
    const listed = options.includes(option.id);
    return cellWords(content, content.languages[0], option.id, row)
      .filter(({ text }) => pattern.test(text) !== listed)
      .map((string) =>
        listed
          ? error(string, `does not say "${id}"`, `say it, or remove "${option.id}" from the trait`)
          : error(string, `says "${id}"`, `add "${option.id}" to the trait, or reword it`),
      );
  });
}
