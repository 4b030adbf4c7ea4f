/** What a clinic may change, and what the shown cells rest on. Pure. */
import { txOptionsComparePacks, type Language } from '../../content/locales.js';
import type { CompareFacts, CompareOption } from '../../content/packs.js';
import { citedIn } from '../../shared/references.js';
import { LEAST } from './selection.js';
import type { View } from './view.js';

/**
 * Words that an override can't change, whatever the option: what is said of findings and of the decision,
 * what the names of options promise, what to do when it gets worse, how this was made, what stays here.
 */
const SAFETY =
  /^\/(mainMessage|notAdvice|findings|choice|common|quiz|reading|methods\/blocks|table\/notCompare|picker\/(order|stays)|values\/(marked|nothing|order|traits)|next\/actions\/worse|options\/[^/]+\/(name|inText)|questions\/privacy|sheet\/withAnswers|ui\/(notKnown|quizIntro))(\/|$)/;

/** Where the inline forms are drawn. */
export const INLINE =
  /^\/(methods\/blocks|options\/[^/]+\/cells|next\/actions\/[^/]+\/steps)\/[^/]+$|\/(lead|howToRead|sourcesNote)$/;

/** Whether a JSON pointer into the words holds safety text. */
export function isSafety({ rows }: Pick<CompareFacts, 'rows'>, pointer: string): boolean {
  if (SAFETY.test(pointer)) return true;
  const [, rowId] = /^\/options\/[^/]+\/cells\/([^/]+)$/.exec(pointer) ?? [];
  const row = rows.find(({ id }) => id === rowId);
  return Boolean(row && (row.safety ?? !/about|practical/.test(row.kind)));
}

/** Whether `hide` may name an id: an option that there is. */
export function mayHide({ options }: Pick<CompareFacts, 'options'>, id: string): boolean {
  return options.some((each) => each.id === id);
}

/** Fewer than two options are nothing to compare. */
export function whyStay(
  { options }: Pick<CompareFacts, 'options'>,
  ids: readonly string[],
): string | undefined {
  const left = options.filter(({ id }) => !ids.includes(id));
  return left.length < LEAST ? `must leave at least ${LEAST} options` : undefined;
}

/** The sources of a cell; ours say nothing for a clinic's own words. */
export function citesOf(
  { words, language }: View,
  { id, cites }: CompareOption,
  row: string,
): readonly string[] {
  const ours = txOptionsComparePacks[language as Language].options[id]?.cells[row];
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
