/**
 * Why a sticky bar doesn't stick where a page has put it, in words for its developer; undefined where
 * it does. Needs the page laid out.
 */
export declare function whyNotSticking(bar: HTMLElement): string | undefined;
/** The nearest box, other than the window, that scrolls or could: "clip" makes none. */
export declare function boxAround(element: Element): HTMLElement | undefined;
