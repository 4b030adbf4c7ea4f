import { txOptionsComparePacks } from "../../content/locales.js";
import { citedIn } from "../../shared/references.js";
import { LEAST } from "./selection.js";
const SAFETY = /^\/(mainMessage|notAdvice|findings|choice|common|quiz|reading|methods\/blocks|table\/notCompare|picker\/(order|stays)|values\/(marked|nothing|order|traits)|next\/actions\/worse|options\/[^/]+\/(name|inText)|questions\/privacy|sheet\/withAnswers|ui\/(notKnown|quizIntro))(\/|$)/;
const INLINE = /^\/(methods\/blocks|options\/[^/]+\/cells|next\/actions\/[^/]+\/steps)\/[^/]+$|\/(lead|howToRead|sourcesNote)$/;
function isSafety({ rows }, pointer) {
  if (SAFETY.test(pointer)) return true;
  const [, rowId] = /^\/options\/[^/]+\/cells\/([^/]+)$/.exec(pointer) ?? [];
  const row = rows.find(({ id }) => id === rowId);
  return Boolean(row && (row.safety ?? !/about|practical/.test(row.kind)));
}
function mayHide({ options }, id) {
  return options.some((each) => each.id === id);
}
function whyStay({ options }, ids) {
  const left = options.filter(({ id }) => !ids.includes(id));
  return left.length < LEAST ? `must leave at least ${LEAST} options` : void 0;
}
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
  INLINE,
  citedIds,
  citesOf,
  isSafety,
  mayHide,
  whyStay
};
