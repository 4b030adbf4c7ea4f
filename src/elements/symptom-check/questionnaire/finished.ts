import type { SymptomCheckPack } from '../../../content/types-of-words.js';
import { helpLines } from '../../../help/crisis-help.js';
import { longDay } from '../../../core/dates.js';
import type { Settings } from '../messages.js';
import { given, type Session } from '../session.js';
import { summaryOf, type Summary } from '../summary.js';

/** What a result is made of. */
export interface Finished {
  readonly session: Session;
  readonly settings: Settings;
  readonly words: SymptomCheckPack;
  /** When it was finished. */
  readonly when: Date;
  /** Stands in for the total while a screen is measured. */
  readonly total?: number;
}

/** The one summary that the screen shows and that everything taken along is made of. */
export function summarize({ session, settings, words, when, total }: Finished): Summary {
  const { country, directory, language, subject } = settings;
  return summaryOf({ instrument: session.instrument, answers: given(session), total }, words, {
    date: longDay(when, language),
    help: helpLines(country, directory, words.common.crisis, language),
    known: Boolean(subject),
  });
}
