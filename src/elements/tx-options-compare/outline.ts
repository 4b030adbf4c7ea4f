/** What a clinic may change, and what the shown cells rest on. Pure. */
import type { CompareFacts } from '../../content/packs.js';
import type { View } from './view.js';

/** Words that an override can add to but not change, whatever the option. */
const SAFETY =
  /^\/(mainMessage|notAdvice|findings|choice\/(natural|known|unknown)|common\/crisis)(\/|$)/;

/** Whether a JSON pointer into the words holds safety text. */
export function isSafety({ rows }: Pick<CompareFacts, 'rows'>, pointer: string): boolean {
  if (SAFETY.test(pointer)) return true;
  const [, rowId] = /^\/options\/[^/]+\/cells\/([^/]+)$/.exec(pointer) ?? [];
  return rows.some(({ id, safety }) => id === rowId && safety);
}

/** Whether `hide` may name an id: an option that there is. Two must be left to compare. */
export function mayHide({ options }: Pick<CompareFacts, 'options'>, id: string): boolean {
  return options.some((each) => each.id === id);
}

/** The references of the shown cells, row by row as one reads. */
export function* citedIds({ rows, chosen, facts }: View): Generator<string> {
  for (const row of rows) {
    for (const { cites, findings } of chosen) {
      yield* cites[row.id] ?? [];
      for (const finding of findings) {
        if (finding.row === row.id) yield* facts.risks[finding.id]?.sources ?? [];
      }
    }
  }
}
