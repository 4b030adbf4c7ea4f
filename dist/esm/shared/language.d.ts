import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * The language of a widget: its own `lang`, else the nearest one around it, through shadow roots,
 * followed live. A language without words falls back to English.
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
}
/** The nearest `lang` on the element or around it, through shadow roots; '' when there is none. */
export declare function nearestLanguage(from: Element): string;
