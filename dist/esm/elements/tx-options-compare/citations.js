import { txOptionsComparePacks } from "../../content/locales.js";
import { citedIn } from "../../reading/references.js";
function citesOf({ words, language }, { id, cites }, row) {
  const ours = txOptionsComparePacks[language].options[id]?.cells[row];
  return words.options[id]?.cells[row] === ours && cites[row] || [];
}
function* citedIds(view) {
  const { rows, chosen, facts } = view;
  const { options, table, values, quiz, ready, questions, next, sheet, methods, sourcesNote } = view.words;
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
export {
  citedIds,
  citesOf
};
