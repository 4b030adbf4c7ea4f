/** What the shown cells rest on. Pure. */
import { txOptionsComparePacks } from '../../content/locales.js';
import type { CompareOption } from '../../content/types-of-words.js';
import { citedIn } from '../../reading/references.js';
import type { View } from './view.js';

/** The sources of a cell; ours say nothing for a clinic's own words. */
export function citesOf(
  { words, language }: View,
  { id, cites }: CompareOption,
  row: string,
): readonly string[] {
  const ours =
    txOptionsComparePacks[language as keyof typeof txOptionsComparePacks].options[id]?.cells[row];
  return (words.options[id]?.cells[row] === ours && cites[row]) || [];
}

/** The references of the shown cells, row by row as one reads, then those in the other words. */
export function* citedIds(view: View): Generator<string> {
  const { rows, chosen, facts } = view;
  const { options, table, values, quiz, ready, questions, next, sheet, methods, sourcesNote } =
    view.words;
  for (const row of rows) {
    for (const option of chosen) {
      yield* citedIn(options[option.id]?.cells[row.id]);
      yield* citesOf(view, option, row.id);
      for (const finding of option.findings) {
        if (finding.row === row.id) yield* facts.risks[finding.id]?.sources ?? [];
      }
    }
  }
  yield* citedIn([table, values, quiz, ready, questions, next, sheet, methods, sourcesNote]);
}
