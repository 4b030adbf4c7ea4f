export interface FhirInput {
    [k: string]: unknown;
}
export declare function questionnaireResponse(_: unknown): object;
export declare function observationBundle(_: unknown): object;
