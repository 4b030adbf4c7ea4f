/** The answers as a person reads them: printed, copied, saved and shared from one text. Pure. */
import type { Instrument, SymptomCheckPack } from '../../content/packs.js';
import { fill } from '../../shared/fill.js';
import { bandOf, maxOf, totalOf, type Answers } from './score.js';

export interface Summary {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Throws where an item has no answer: there is no total to write down then. */
export function summaryOf(
  instrument: Instrument,
  answers: Answers,
  words: SymptomCheckPack,
  date: string,
): Summary {
  const total = totalOf(instrument, answers);
  if (total === undefined) throw new Error(`${instrument.id} is not finished`);
  const { take, result } = words;
  const { title, stem, credit } = words.instruments.instruments[instrument.id] ?? {};
  return {
    title: title ?? instrument.id,
    lines: [
      fill(take.when, { date }),
      take.self,
      `${fill(result.total, { total, max: maxOf(instrument) })} ${bandLabel(instrument, total, words)}.`,
      result.not,
      stem ?? '',
      ...answerLines(instrument, answers, words),
      credit ?? '',
    ].map(String),
  };
}

export function summaryText({ title, lines }: Summary): string {
  return [title, ...lines].join('\n\n');
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
