/** The one next step of a result. Pure; its words are `steps` of symptom-check.json. */
import type { Instrument, SymptomCheckPack } from '../../content/types-of-words.js';
import { asksFunctional, bandOf, callsForCrisisHelp, totalOf, type Answers } from './score.js';

export type StepId = keyof SymptomCheckPack['steps'];
type BandStep = Instrument['bands'][number]['step'];

/** The third of "Not", "Somewhat", "Very" and "Extremely difficult". */
const VERY_DIFFICULT = 2;

/** One step sooner. Nothing comes sooner than the longer form, whose short one asks for no difficulty. */
const SOONER: Readonly<Record<BandStep, StepId>> = {
  unwell: 'next-visit',
  'next-visit': 'weeks',
  recheck: 'weeks',
  weeks: 'days',
  days: 'tomorrow',
  tomorrow: 'today',
  longer: 'longer',
};

/**
 * What to do next, once: the most careful of what band, item about self-harm and difficulty ask for.
 *
 * | total            | PHQ-9 | GAD-7 | PHQ-2 | by the band  | very or extremely difficult |
 * | ---------------- | ----- | ----- | ----- | ------------ | --------------------------- |
 * | lowest band      | 0–4   | 0–4   | 0–2   | `unwell`     | `next-visit`                |
 * | mild             | 5–9   |       |       | `recheck`    | `weeks`                     |
 * | mild             |       | 5–9   |       | `next-visit` | `weeks`                     |
 * | moderate         | 10–14 | 10–14 |       | `weeks`      | `days`                      |
 * | more than that   | 15–19 | 15–21 |       | `days`       | `tomorrow`                  |
 * | severe           | 20–27 |       |       | `tomorrow`   | `today`                     |
 * | from the cut-off |       |       | 3–6   | `longer`     | (not asked)                 |
 *
 * The item about self-harm above zero gives `crisis`, whatever the rest, the same for 1, 2 and 3.
 *
 * Sources. Bands: Kroenke 2001 and 2003, Spitzer 2006. Their order: the PHQ manual's table of scores and
 * proposed treatment actions (Kroenke and Spitzer, Psychiatric Annals 2002;32:509–521): none; watchful
 * waiting and the form again at follow-up; a treatment plan; active treatment; at once, and sooner to a
 * specialist where impairment is severe. Difficulty: the scoring guide of the PHQ-9 says that its last two
 * answers suggest impaired function. How many days a step leaves, that an impaired person takes the next
 * one, and all of GAD-7's steps are our own judgment, which nobody with a license has signed.
 */
export function nextStep(
  instrument: Instrument,
  answers: Answers,
  total = totalOf(instrument, answers) ?? 0,
): StepId {
  if (callsForCrisisHelp(instrument, answers)) return 'crisis';
  const { step } = bandOf(instrument, total);
  return comesSooner(instrument, answers) ? SOONER[step] : step;
}

/** Whether the difficulty, and nothing that weighs more, decided the step. */
export function comesSooner(instrument: Instrument, answers: Answers): boolean {
  return (
    !callsForCrisisHelp(instrument, answers) &&
    asksFunctional(instrument, answers) &&
    (answers[instrument.functional?.id ?? ''] ?? 0) >= VERY_DIFFICULT
  );
}
