import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LanguageController } from './language.js';
import { type OverrideRules } from './override.js';
/** A clinic's own words: per language any part of the widget's words, and what to leave out. */
export type ContentOverride = {
    /** Ids of sections (`lifestyle`) or of blocks in them (`lifestyle/means-safety`) to leave out. */
    readonly hide?: readonly string[];
} & {
    readonly [language: string]: unknown;
};
export interface ContentOptions extends OverrideRules {
    /** Whether an id may be left out by `hide`; safety text may not. Unknown ids may not either. */
    readonly mayHide?: (id: string) => boolean;
    /** Why these ids can't be left out together; undefined where they can. */
    readonly whyStay?: (ids: readonly string[]) => string | undefined;
}
/** The words a widget shows: built-in, in the page's language, with a clinic's override laid over. */
export declare class ContentController<L extends string, W extends object> implements ReactiveController {
    #private;
    readonly language: LanguageController<L>;
    hidden: ReadonlySet<string>;
    /** Words may come into `packs` later: see delivery.ts. One language is there from the start. */
    constructor(host: ReactiveControllerHost & HTMLElement, packs: Readonly<Record<L, W>>, options: ContentOptions);
    hostConnected(): void;
    /** The words in the current language. */
    get words(): W;
    /** The override while it is in use, which one with refusals never is. */
    get inForce(): ContentOverride | undefined;
    get override(): ContentOverride | undefined;
    /** Takes an override whole or not at all; what is wrong with it goes to one warning and `care-error`. */
    set override(value: ContentOverride | null | undefined);
}
