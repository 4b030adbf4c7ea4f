/** The visitor's own ways to take the answers along; none of them reaches the page around the frame. */
import type { QuestionnaireFacts } from '../../../content/types-of-words.js';
import type { SharedAnswers } from '../../../core/events.js';
import { type Summary } from '../summary.js';
import { type Finished } from './finished.js';
export interface Taken {
    readonly summary: Summary;
    readonly shared: SharedAnswers;
}
/** Everything there is to take along from a finished session. Throws while an answer is missing. */
export declare function take(finished: Finished, facts: QuestionnaireFacts): Taken;
/** What the answers can be saved as: a text, or one of two FHIR resources. */
export type SavedAs = 'text' | 'response' | 'observations';
/** Offers the answers as a file; `text` is the one for reading, with whatever goes along. */
export declare function saveAnswers({ questionnaireResponse: response, bundle }: SharedAnswers, as: SavedAs, name: string, text: string): void;
