/** The arithmetic of a questionnaire. Pure; ranges and bands come from facts/instruments.json. */
import type { Instrument } from '../../content/types-of-words.js';

/** What a visitor chose: item id → value of the answer. */
export type Answers = Readonly<Record<string, number>>;

/**
 * The total of the scored items, 0 to the highest band's end. Undefined while any of them has no
 * answer: a partial total would mislead. Answers to other items, the functional one too, never count.
 */
export function totalOf({ items }: Instrument, answers: Answers): number | undefined {
  let total = 0;
  for (const { id } of items) {
    const value = answers[id];
    if (value === undefined) return undefined;
    total += value;
  }
  return total;
}

/** The band that a total falls in. Throws a RangeError for a total outside the instrument's range. */
export function bandOf({ id, bands }: Instrument, total: number): Instrument['bands'][number] {
  const band = bands.find(({ min, max }) => total >= min && total <= max);
  if (!band) throw new RangeError(`${id}: no band for ${total}`);
  return band;
}

/** The highest total there is. */
export function maxOf({ bands }: Instrument): number {
  return Math.max(...bands.map(({ max }) => max));
}

/** Whether the item about self-harm, where there is one, was answered above zero. */
export function callsForCrisisHelp({ items }: Instrument, answers: Answers): boolean {
  return items.some(({ id, selfHarm }) => selfHarm && (answers[id] ?? 0) > 0);
}

/** Whether the functional item is due: any scored item above zero. */
export function asksFunctional({ items, functional }: Instrument, answers: Answers): boolean {
  return Boolean(functional) && items.some(({ id }) => (answers[id] ?? 0) > 0);
}

/**
 * The answers of a shorter instrument as those of a fuller one, for the items that are the same: the
 * same LOINC code asks the same question.
 */
export function carriedOver(from: Instrument, to: Instrument, answers: Answers): Answers {
  const pairs = from.items.flatMap(({ id, loinc }) => {
    const same = to.items.find((item) => item.loinc === loinc);
    const value = answers[id];
    return same && value !== undefined ? [[same.id, value] as const] : [];
  });
  return Object.fromEntries(pairs);
}
