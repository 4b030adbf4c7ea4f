import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LanguageController } from './language.js';
import { type ContentOptions, type ContentOverride } from './laid-over.js';
import { type Identity } from './clinic-pack.js';
import { type Served } from './choose-region.js';
export type { CareEventMap } from '../core/events.js';
export type { ContentOptions, ContentOverride } from './laid-over.js';
/**
 * The words a widget shows: built-in, in the page's language, with a clinic's laid over. Those come from the
 * element's `content`, else from the page's pack.
 */
export declare class ContentController<L extends string, W extends object> implements ReactiveController {
    #private;
    readonly language: LanguageController<L>;
    hidden: ReadonlySet<string>;
    /**
     * Words of the widget's `languages` may come into `packs` later: see loader-context.ts. One language is there from
     * the start.
     */
    constructor(host: ReactiveControllerHost & HTMLElement, packs: Readonly<Record<L, W>>, languages: readonly [L, ...(readonly L[])], options: ContentOptions);
    hostConnected(): void;
    /** The words in the current language. */
    get words(): W;
    /** The clinic's next step, and its region as it was written; what stands nearest to the widget wins. */
    get identity(): Identity;
    /** Whose crisis lines show; undefined where that can't be told: then the fallback has to stay in view. */
    get region(): Served | undefined;
    get override(): ContentOverride | undefined;
    /** Takes an override whole or not at all; what is wrong with it goes to one warning and `care-error`. */
    set override(value: ContentOverride | null | undefined);
}
