/**
 * What one study found, from one record: the words, the number, the picture and the table all come
 * from here, so that they can't disagree. Pure.
 */
import type { FindingWords, Risk } from '../content/types-of-words.js';
import { fill } from '../content/fill.js';

/** So many people of a denominator had the outcome at a time. */
export interface Share<D extends number, T> {
  /** Whole people, 0 to `denominator`. */
  readonly count: number;
  readonly denominator: D;
  readonly time: T;
}

/** Two groups that may stand side by side. */
export interface Comparison<D extends number, T> {
  readonly treated: Share<D, T>;
  readonly comparison: Share<D, T>;
  /** Treated less comparison, in people of the denominator; negative when fewer. */
  readonly difference: number;
}

/**
 * Puts two groups side by side. Groups of another denominator or time don't compile: such numbers
 * can't be compared by eye.
 */
export function compare<const D extends number, const T>(
  treated: Share<D, T>,
  comparison: Share<NoInfer<D>, NoInfer<T>>,
): Comparison<D, T> {
  return { treated, comparison, difference: treated.count - comparison.count };
}

/** The two groups of one record; undefined where the study had no comparison group. */
export function groupsOf(risk: Risk): Comparison<number, Risk['time']> | undefined {
  const { treated, comparison, denominator, time } = risk;
  if (comparison === null) return undefined;
  return compare({ count: treated, denominator, time }, { count: comparison, denominator, time });
}

/** What the words' variables stand for in one finding. Counts are whole people of the denominator. */
export interface FindingValues extends Readonly<Record<string, string | number>> {
  readonly outcome: string;
  /** "After 4 weeks" in the words' language. */
  readonly when: string;
  /** Treated less comparison, without its sign. */
  readonly gap: number;
  /** Ends of the difference's interval, rounded to whole people and without their signs. */
  readonly low: number;
  readonly high: number;
}

export function valuesOf(risk: Risk, words: FindingWords): FindingValues {
  const { treated, denominator, participants, difference, time } = risk;
  const groups = groupsOf(risk);
  const names = words.risks[risk.id];
  const { when } = words.picture;
  const { low: from = 0, high: to = 0 } = difference ?? {};
  // An interval that holds zero may not seem to end there.
  const whole = from < 0 && to > 0 ? Math.ceil : Math.round;
  const ends = [from, to].map((end) => whole(Math.abs(end)));
  // Of two ends below zero the one nearer to it is the smaller number of people.
  const [low = 0, high = 0] = difference && difference.high < 0 ? ends.reverse() : ends;
  return {
    treated,
    denominator,
    participants,
    comparison: groups?.comparison.count ?? 0,
    gap: Math.abs(groups?.difference ?? 0),
    low,
    high,
    outcome: words.outcomes[risk.outcome] ?? '',
    when: time ? fill(when[time.unit], { time: time.value }) : when.varies,
    treatment: names?.treatment ?? '',
    other: names?.comparison ?? '',
  };
}

/** The finding in one sentence, the comparison group in it or the want of one. */
export function sayFinding(risk: Risk, words: FindingWords): string {
  const { sentence, alone } = words.picture;
  return fill(risk.comparison === null ? alone : sentence, valuesOf(risk, words));
}

/** How many more or fewer had the outcome with the treatment, and how sure that is, in words. */
export function gapOf(risk: Risk, words: FindingWords): string {
  const { more, fewer, same, range, across } = words.picture;
  const gap = groupsOf(risk)?.difference ?? 0;
  const said = [gap > 0 ? more : gap < 0 ? fewer : same];
  if (risk.difference)
    said.push(risk.difference.low < 0 && risk.difference.high > 0 ? across : range);
  return fill(said.join(' '), valuesOf(risk, words));
}

/**
 * The same finding seen from the comparison group, for a study of two treatments that both have a
 * column of their own. Undefined where there was no comparison group.
 */
export function flipped(
  risk: Risk,
  words: FindingWords,
): { risk: Risk; words: FindingWords } | undefined {
  const names = words.risks[risk.id];
  if (risk.comparison === null || !names?.comparison) return undefined;
  const { difference } = risk;
  const turned = difference && {
    ...difference,
    perDenominator: -difference.perDenominator,
    low: -difference.high,
    high: -difference.low,
  };
  return {
    risk: {
      ...risk,
      treated: risk.comparison,
      comparison: risk.treated,
      ...(turned && { difference: turned }),
    },
    words: {
      ...words,
      risks: {
        ...words.risks,
        [risk.id]: { ...names, treatment: names.comparison, comparison: names.treatment },
      },
    },
  };
}
