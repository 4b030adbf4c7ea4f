import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { VisitSheet } from '../../../visit/visit-sheet.js';
/**
 * Gives the sheet to each `<symptom-check>` of the page that has its prefix, which can print it with its result. The sheet
 * goes to the answers, never the other way: they can't leave their frame. It is given always, whether
 * or not anybody answers, so that it tells nothing. A property set before the upgrade is kept. Of
 * several comparisons the one touched last gives its own, and when it goes, the one before.
 */
export declare class HandOver implements ReactiveController {
    #private;
    /** The first questionnaire that runs. */
    questionnaire: HTMLElement | undefined;
    constructor(host: ReactiveControllerHost & HTMLElement, make: () => VisitSheet);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
