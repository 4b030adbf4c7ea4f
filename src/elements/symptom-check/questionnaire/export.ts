/** The visitor's own ways to take the answers along; none of them reaches the page around the frame. */
import type { QuestionnaireFacts, SymptomCheckPack } from '../../../content/types-of-words.js';
import { saveFile } from '../../../visit/save-and-copy.js';
import { observationBundle, questionnaireResponse, type FhirInput } from '../fhir.js';
import type { SharedAnswers } from '../../../core/events.js';
import { totalOf } from '../score.js';
import { given, type Session } from '../session.js';
import { summaryText, type Summary } from '../summary.js';
import { summarize, type Finished } from './finished.js';

export interface Taken {
  readonly summary: Summary;
  readonly shared: SharedAnswers;
}

/** Everything there is to take along from a finished session. Throws while an answer is missing. */
export function take(finished: Finished, facts: QuestionnaireFacts): Taken {
  const { session, words, settings, when } = finished;
  const { language, subject } = settings;
  const { instrument } = session;
  const answers = given(session);
  const summary = summarize(finished);
  const input: FhirInput = {
    ...namesAndCodes(session, words, facts),
    instrument,
    answers,
    summary,
    total: totalOf(instrument, answers) ?? 0,
    authored: when.toISOString(),
    language,
    ...(subject && { subject }),
  };
  return {
    summary,
    shared: {
      questionnaireResponse: questionnaireResponse(input),
      bundle: observationBundle(input),
      text: summaryText(summary),
    },
  };
}

function namesAndCodes(
  { instrument }: Session,
  { instruments, take: own }: SymptomCheckPack,
  { optionLists }: QuestionnaireFacts,
): Pick<FhirInput, 'words' | 'answerCodes'> {
  const { title = '', items = {}, functional = '' } = instruments.instruments[instrument.id] ?? {};
  const { options } = instrument;
  const difficulty = instrument.functional?.options ?? '';
  const codes = (list: string): readonly string[] =>
    (optionLists[list] ?? []).map(({ loinc }) => loinc);
  const said = (list: string): readonly string[] => instruments.optionLists[list] ?? [];
  return {
    answerCodes: { frequency: codes(options), difficulty: codes(difficulty) },
    words: {
      title,
      items,
      functional,
      frequency: said(options),
      difficulty: said(difficulty),
      total: own.total,
      self: own.self,
    },
  };
}

/** What the answers can be saved as: a text, or one of two FHIR resources. */
export type SavedAs = 'text' | 'response' | 'observations';

/** Offers the answers as a file; `text` is the one for reading, with whatever goes along. */
export function saveAnswers(
  { questionnaireResponse: response, bundle }: SharedAnswers,
  as: SavedAs,
  name: string,
  text: string,
): void {
  if (as === 'text') {
    saveFile(`${name}.txt`, 'text/plain;charset=utf-8', text);
    return;
  }
  const resource = as === 'response' ? response : bundle;
  saveFile(`${name}.${as}.json`, 'application/fhir+json', JSON.stringify(resource, null, 2));
}
