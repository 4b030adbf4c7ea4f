/**
 * A result in words: what the screen says, and all of what is printed, copied, saved, shared and written
 * into FHIR. One object, so that nothing that leaves the screen holds less than another. Pure.
 */
import type { Instrument, SymptomCheckPack } from '../../content/types-of-words.js';
import { fill } from '../../content/fill.js';
import { comesSooner, nextStep } from './next-step.js';
import { bandOf, maxOf, totalOf, type Answers } from './score.js';

export interface Finished {
  readonly instrument: Instrument;
  readonly answers: Answers;
  /** Stands in for the total of the answers while a screen is measured. */
  readonly total?: number | undefined;
}

export interface Circumstances {
  /** As people of the language write it. */
  readonly date: string;
  /** The crisis lines of the region, one a line, with their numbers. */
  readonly help: readonly string[];
  /** Whether the site names whose answers these are. */
  readonly known: boolean;
}

export interface Summary {
  readonly title: string;
  /** When and by whom it was filled in, and that nobody looked at it. */
  readonly about: string;
  readonly total: string;
  /** Where the flag is set it stands behind the total and reassures nobody. */
  readonly band: string;
  /** Says that the item about self-harm was answered above zero, without its words. */
  readonly flag: string | undefined;
  readonly step: string;
  /** Why the step is another than the band's own. */
  readonly sooner: string | undefined;
  /** What the result says, in the order of what matters most, but for the answers. */
  readonly facts: readonly string[];
  /** The one place of the published wording: the question, each item with its answer, the credit. */
  readonly answers: readonly string[];
}

/** Throws where an item has no answer: there is no total to write down then. */
export function summaryOf(
  finished: Finished,
  words: SymptomCheckPack,
  { date, help, known }: Circumstances,
): Summary {
  const { instrument, answers } = finished;
  const total = finished.total ?? totalOf(instrument, answers);
  if (total === undefined) throw new Error(`${instrument.id} is not finished`);
  const { take, result, crisis } = words;
  const said = { number: selfHarmNumber(instrument), none: noneOf(instrument, words) };
  const flagged = nextStep(instrument, answers, total) === 'crisis';
  const label = bandLabel(instrument, total, words);
  const parts = {
    about: `${fill(take.when, { date })}. ${known ? take.known : take.self} ${take.unreviewed}`,
    total: fill(result.total, { total, max: maxOf(instrument) }),
    band: flagged ? fill(result.alone, { ...said, band: label }) : `${label}.`,
    flag: flagged ? fill(crisis.flag, said) : undefined,
    step: stepText(finished, total, words),
    sooner: soonerText(finished, words),
  };
  const { about, flag, band, step, sooner } = parts;
  const score = `${parts.total} ${band}`;
  const next = [`${result.next}: ${step}`, sooner].filter(Boolean).join(' ');
  const lines = (head?: string): string => [...(head ? [head] : []), ...help].join('\n');
  const {
    title = instrument.id,
    stem,
    credit,
  } = words.instruments.instruments[instrument.id] ?? {};
  return {
    ...parts,
    title,
    facts: flag
      ? [about, flag, next, crisis.act, lines(), score, result.not]
      : [about, score, next, result.not, lines(said.number ? result.help : result.unasked)],
    answers: [stem ?? '', ...answerLines(instrument, answers, words), credit ?? ''],
  };
}

export function summaryText({ title, facts, answers }: Summary): string {
  return [title, ...facts, ...answers].join('\n\n');
}

/** "Mild symptoms (5 to 9)"; an instrument with a mere cut-off has no range to name. */
export function bandLabel(
  instrument: Instrument,
  total: number,
  { results, result }: SymptomCheckPack,
): string {
  const { id, min, max } = bandOf(instrument, total);
  const label = results[instrument.id]?.bands[id]?.label ?? id;
  if (label.includes('{')) return fill(label, { score: instrument.cutoff.score });
  return `${label} (${fill(result.range, { min, max })})`;
}

/** The words of an item, the functional one too. */
export function itemText(
  { id, functional }: Instrument,
  item: string,
  { instruments }: SymptomCheckPack,
): string {
  const words = instruments.instruments[id];
  return (item === functional?.id ? words?.functional : words?.items[item]) ?? item;
}

/** The words of the answers to an item, by value. */
export function optionsOf(
  { options, functional }: Instrument,
  item: string,
  { instruments }: SymptomCheckPack,
): readonly string[] {
  const list = item === functional?.id ? functional.options : options;
  return instruments.optionLists[list] ?? [];
}

/** The answer that counts nothing. */
export function noneOf({ options }: Instrument, { instruments }: SymptomCheckPack): string {
  return instruments.optionLists[options]?.[0] ?? '';
}

/** Which question is the one about self-harm; 0 where the form asks none. */
export function selfHarmNumber({ items }: Instrument): number {
  return items.findIndex(({ selfHarm }) => selfHarm) + 1;
}

function stepText(
  { instrument, answers }: Finished,
  total: number,
  { steps, instruments }: SymptomCheckPack,
): string {
  const next = instruments.instruments[instrument.next ?? '']?.title ?? '';
  return fill(steps[nextStep(instrument, answers, total)], { next });
}

function soonerText(
  { instrument, answers }: Finished,
  words: SymptomCheckPack,
): string | undefined {
  const id = instrument.functional?.id ?? '';
  if (!comesSooner(instrument, answers)) return undefined;
  return fill(words.sooner, { answer: optionsOf(instrument, id, words)[answers[id] ?? 0] ?? '' });
}

function answerLines(
  instrument: Instrument,
  answers: Answers,
  words: SymptomCheckPack,
): readonly string[] {
  return Object.entries(answers).map(([id, value], index) => {
    const scored = id !== instrument.functional?.id;
    const said = optionsOf(instrument, id, words)[value] ?? '';
    const number = scored ? `${index + 1}. ` : '';
    return `${number}${itemText(instrument, id, words)}\n   ${said}${scored ? ` (${value})` : ''}`;
  });
}
