/** Every result there is, but for which items make the total. */
import type { StepId } from '../../../src/elements/symptom-check/next-step.js';
import type { Answers } from '../../../src/elements/symptom-check/score.js';
import { instrument } from './support.js';

/** By band: the step of the total alone, and the one where life is very or extremely difficult. */
export const STEPS: Readonly<Record<string, Readonly<Record<string, readonly [StepId, StepId]>>>> =
  {
    'phq-9': {
      minimal: ['unwell', 'next-visit'],
      mild: ['recheck', 'weeks'],
      moderate: ['weeks', 'days'],
      'moderately-severe': ['days', 'tomorrow'],
      severe: ['tomorrow', 'today'],
    },
    'phq-2': { below: ['unwell', 'unwell'], 'at-or-above': ['longer', 'longer'] },
    'gad-7': {
      minimal: ['unwell', 'next-visit'],
      mild: ['next-visit', 'weeks'],
      moderate: ['weeks', 'days'],
      severe: ['days', 'tomorrow'],
    },
  };

export interface Case {
  readonly name: string;
  readonly answers: Answers;
  readonly band: string;
  readonly total: number;
  readonly flagged: boolean;
  readonly expected: StepId;
  readonly sooner: boolean;
}

/** Both ends of every band × every answer about self-harm × every difficulty, "not asked" among them. */
export function* casesOf(id: string): Generator<Case> {
  const { items, bands, functional } = instrument(id);
  const calling = items.find(({ selfHarm }) => selfHarm);
  for (const { id: band, min, max } of bands)
    for (const total of [min, max])
      for (const harm of calling ? [0, 1, 2, 3] : [0]) {
        const others = items.filter((each) => each !== calling);
        if (total < harm || total - harm > others.length * 3) continue;
        const values = spread(total - harm, others.length);
        const scored = items.map((each) => [each.id, each === calling ? harm : values.shift()]);
        for (const difficulty of functional && total ? [0, 1, 2, 3] : [undefined]) {
          const hard = (difficulty ?? 0) > 1;
          const asked = difficulty === undefined ? [] : [[functional?.id, difficulty]];
          yield {
            name: `${id}, ${total}, item 9: ${harm}, difficulty: ${difficulty ?? 'none'}`,
            answers: Object.fromEntries([...scored, ...asked]) as Answers,
            band,
            total,
            flagged: harm > 0,
            expected: harm ? 'crisis' : STEPS[id]![band]![hard ? 1 : 0],
            sooner: hard && !harm,
          };
        }
      }
}

function spread(sum: number, items: number): number[] {
  return Array.from({ length: items }, (_, item) => Math.max(0, Math.min(3, sum - item * 3)));
}
