import { error } from '../../../src/content/rules/lib/finding.mjs';
import { cellWords, cellsOf } from './lib/records.mjs';
import { formsOf } from './lib/strings.mjs';

export default {
  name: 'cell-numbers',
  description:
    'A number in a cell comes from a source that the cell names, since its words cite none.',
  scope: 'tx-options-compare',
  check(content) {
    const known = sourcesOf(content.facts);
    return cellsOf(content).flatMap(({ option, row, cell }) =>
      cellWords(content, content.languages[0], option.id, row).flatMap((string) =>
        formsOf(string.text)
          .numbers.filter((id) => known.has(id))
          .filter((id) => !known.get(id).some((source) => cell.sources.includes(source)))
          .map((id) => {
            const todo = `name ${known.get(id).join(' or ')} in facts, or remove the number`;
            return error(string, `uses {${id}}, but the cell does not name its source`, todo);
          }),
      ),
    );
  },
};

/** What each number of facts/numbers.json and facts/onset.json rests on, by the id that words use. */
function sourcesOf({ numbers, onset }) {
  const single = (numbers?.data.numbers ?? []).filter(({ sources }) => sources.length);
  return new Map([
    ...single.map(({ id, sources }) => [id, sources]),
    ...(onset?.data.treatments ?? []).flatMap(({ id, sources }) => [
      [`onset.${id}.from`, sources],
      [`onset.${id}.to`, sources],
    ]),
  ]);
}
