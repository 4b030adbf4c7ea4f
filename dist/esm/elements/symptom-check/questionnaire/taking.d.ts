import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SymptomCheckPack } from '../../../content/packs.js';
import { type VisitSheet } from '../../../shared/visit-sheet.js';
import type { FromFrame, Settings } from '../messages.js';
import type { Session } from '../session.js';
import { type SavedAs, type Taken } from './export.js';
/** What a result is made of; undefined as long as there is none. */
export interface Finished {
    readonly session: Session;
    readonly settings: Settings;
    readonly words: SymptomCheckPack;
}
/** The visitor's own ways to take the result along, with the page's visit sheet where they ask for both. */
export declare class TakingController implements ReactiveController {
    #private;
    /** Said aloud after a press. */
    status: string;
    /** What the last print was asked to hold besides the result. */
    sheet: VisitSheet | undefined;
    constructor(host: ReactiveControllerHost & HTMLElement, finished: () => Finished | undefined);
    hostConnected(): void;
    /** The next result is finished later than this one. */
    reset(): void;
    get taken(): Taken | undefined;
    readonly print: (sheet?: VisitSheet) => Promise<void>;
    readonly copy: (sheet?: VisitSheet) => Promise<void>;
    readonly save: (what: SavedAs, sheet?: VisitSheet) => void;
    /** The one way out of the frame, and only after a press on the site's button. */
    share(send: (message: FromFrame) => void): void;
}
