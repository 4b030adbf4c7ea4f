import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type VisitSheet } from '../../../visit/visit-sheet.js';
import type { FromFrame } from '../messages.js';
import { type SavedAs, type Taken } from './export.js';
import type { Finished } from './finished.js';
/** Undefined as long as there is no result. */
type Result = Omit<Finished, 'when'> | undefined;
/** The visitor's own ways to take the result along, with the page's visit sheet where they ask for both. */
export declare class TakingController implements ReactiveController {
    #private;
    /** Said aloud after a press. */
    status: string;
    /** What the last print was asked to hold besides the result. */
    sheet: VisitSheet | undefined;
    constructor(host: ReactiveControllerHost & HTMLElement, finished: () => Result);
    hostConnected(): void;
    /** The next result is finished later than this one. */
    reset(): void;
    get taken(): Taken | undefined;
    /** When the result came up; now as long as there is none. */
    get when(): Date;
    readonly print: (sheet?: VisitSheet) => Promise<void>;
    readonly copy: (sheet?: VisitSheet) => Promise<void>;
    readonly save: (what: SavedAs, sheet?: VisitSheet) => void;
    /** The one way out of the frame, and only after a press on the site's button. */
    share(send: (message: FromFrame) => void): void;
}
export {};
