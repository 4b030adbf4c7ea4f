/**
 * A finished questionnaire as FHIR R4: a QuestionnaireResponse, and a Bundle of Observations. Pure.
 * Link ids, order and the form of the values follow the PHQ-9 example that US Core publishes; codes are
 * LOINC's, from facts/instruments.json. What the result says beside its numbers, R4 has no code for: it
 * stands as text where R4 lets a resource say it (`text`, `interpretation`, `note`), which US Core leaves open.
 */
import type { Summary } from './summary.js';
export interface FhirInput {
    readonly instrument: {
        readonly id: string;
        /** LOINC code of the panel, never of the total. */
        readonly panel: string;
        /** LOINC code of the total. */
        readonly total: string;
        readonly items: readonly {
            readonly id: string;
            readonly loinc: string;
            readonly selfHarm?: boolean;
        }[];
        /** Without a code where none is verified; such an item has no Observation. */
        readonly functional?: {
            readonly id: string;
            readonly loinc?: string;
        };
    };
    /** LOINC answer codes by value. */
    readonly answerCodes: {
        readonly frequency: readonly string[];
        readonly difficulty: readonly string[];
    };
    /** The published wording in the visitor's language. */
    readonly words: {
        readonly title: string;
        readonly items: Readonly<Record<string, string>>;
        readonly frequency: readonly string[];
        readonly difficulty: readonly string[];
        readonly functional: string;
        /** What the total is called, and that nobody checked who answered. */
        readonly total: string;
        readonly self: string;
    };
    /** Item id → value, 0 to 3; the functional item's too when it was asked. */
    readonly answers: Readonly<Record<string, number>>;
    readonly total: number;
    /** What everything else that is taken along says, too. */
    readonly summary: Pick<Summary, 'title' | 'facts' | 'band' | 'flag' | 'step'>;
    /** When it was finished: a FHIR dateTime. */
    readonly authored: string;
    /** `es` is the Spanish of the United States. */
    readonly language: string;
    /** Reference to the patient, such as `Patient/123`, where the site knows who it is. */
    readonly subject?: string;
}
/** One item an answer under `/LOINC code`, then the total, then the difficulty. */
export declare function questionnaireResponse(input: FhirInput): object;
/**
 * The panel with each item, the total and, where its code is known, the difficulty as its members. Flag and
 * band stand with what they are about, the next step with the panel.
 */
export declare function observationBundle(input: FhirInput): object;
