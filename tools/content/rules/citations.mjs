import { error } from '../../../src/content/rules/lib/finding.mjs';
import { blocksOf, cellWords, cellsOf } from './lib/records.mjs';
import { formsOf } from './lib/strings.mjs';

export default {
  name: 'citations',
  description:
    'Readers see the sources that the outline lists for a block or a cell, and can open them.',
  scope: 'ketamine-explainer words, tx-options-compare',
  check(content) {
    return [...blocks(content), ...cells(content)];
  },
};

function blocks(content) {
  return blocksOf(content).flatMap(({ section, block }) =>
    content.languages.flatMap((language) => {
      const words = content.words[language]['ketamine-explainer'];
      const text = words?.data.sections?.[section.id]?.blocks?.[block.id];
      if (text === undefined) return [];
      const where = { file: words.file, pointer: `/sections/${section.id}/blocks/${block.id}` };
      return compare(where, block, formsOf(text).citations);
    }),
  );
}

function compare(where, { basis, sources }, cited) {
  const found = cited
    .filter((id) => !sources.includes(id))
    .map((id) =>
      error(
        where,
        `cites "${id}", which the outline doesn't list`,
        'add it to the block’s sources in facts',
      ),
    );
  if (basis === 'source' && !cited.length) {
    found.push(error(where, 'is based on a source but cites none', 'end the sentence with [@id]'));
  }
  if (basis !== 'source' && cited.length) {
    const todo = 'mark it "source" in facts, or remove the citation';
    found.push(error(where, `is marked ${basis} but cites ${cited.join(', ')}`, todo));
  }
  return found;
}

/** A cell's sources stand in facts alone: its words cite nothing, and its basis says what they are. */
function cells(content) {
  const records = content.facts.references?.data.references ?? [];
  const open = new Set(records.filter((each) => !each.internalOnly).map(({ id }) => id));
  return cellsOf(content).flatMap(({ option, row, cell, ...where }) => [
    ...basisOf(cell, where, open),
    ...content.languages
      .flatMap((language) => cellWords(content, language, option.id, row))
      .filter(({ text }) => formsOf(text).citations.length)
      .map((string) =>
        error(string, 'has a citation in its words', 'name the sources in facts instead'),
      ),
  ]);
}

function basisOf({ basis, sources }, where, open) {
  const named = sources.filter((id) => id !== 'gk');
  const wrong = (what, todo) => [
    error({ ...where, pointer: `${where.pointer}/basis` }, what, todo),
  ];
  if (basis !== 'source' && named.length)
    return wrong(`is marked ${basis} but names ${named.join(', ')}`, 'mark it "source"');
  if (basis === 'source' && named.length && !named.some((id) => open.has(id)))
    return wrong('has no source that readers can open', 'name one, or mark it general-knowledge');
  return [];
}
