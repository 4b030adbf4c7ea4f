/** The visitor's own ways to take the answers along; none of them reaches the page around the frame. */
import type { QuestionnaireFacts, SymptomCheckPack } from '../../../content/packs.js';
import type { SharedAnswers } from '../messages.js';
import { type Session } from '../session.js';
import { type Summary } from '../summary.js';
export interface Taken {
    readonly summary: Summary;
    readonly shared: SharedAnswers;
}
/** Everything there is to take along from a finished session. Throws while an answer is missing. */
export declare function take(session: Session, words: SymptomCheckPack, facts: QuestionnaireFacts, { language, subject, when }: {
    language: string;
    subject: string | undefined;
    when: Date;
}): Taken;
/** What the answers can be saved as: a text, or one of two FHIR resources. */
export type SavedAs = 'text' | 'response' | 'observations';
export declare function saveAnswers(shared: SharedAnswers, as: SavedAs, name: string): void;
/** Whether the text is on the clipboard. The old way serves frames that the new one is closed to. */
export declare function copyText(text: string, root: ParentNode): Promise<boolean>;
