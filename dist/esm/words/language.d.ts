import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * The language of a widget: its own `lang`, else the nearest one around it that it speaks, through shadow
 * roots, followed live. Before that of the page as a whole comes what the site says once for its widgets, after
 * it `<meta http-equiv="content-language">`. Where it speaks none of them, it is English.
 */
export declare class LanguageController<L extends string> implements ReactiveController {
    #private;
    /**
     * `languages` are those with words; the first is the fallback. `missing` brings words that aren't
     * there yet, and tells whether they came; the language stays as it is until then.
     */
    constructor(host: ReactiveControllerHost & HTMLElement, languages: readonly [L, ...(readonly L[])], missing?: (language: L) => Promise<boolean> | undefined);
    /** The language of the words. */
    get language(): L;
    set language(language: L);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Looks anew, for what the page as a whole says may stand further down. */
    read(): void;
}
/** The language that holds for an element, as it was written; '' when there is none. */
export declare function nearestLanguage(from: Element): string;
