/** Why an override was refused; the detail of `care-error`. */
export interface CareErrorDetail {
    /** Where in the override, as a JSON pointer, and what is wrong there. */
    readonly problems: readonly {
        readonly pointer: string;
        readonly reason: string;
    }[];
}
declare global {
    /** What elements, documents and windows hear: the events bubble out of every shadow root. */
    interface GlobalEventHandlersEventMap {
        'care-ready': CustomEvent<null>;
        'care-error': CustomEvent<CareErrorDetail>;
    }
}
