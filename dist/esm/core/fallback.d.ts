import { type LitElement, type TemplateResult } from 'lit';
/**
 * The children that show until the widget is up: a slot stands in the root from the start, behind what
 * will be drawn, and has them whenever the drawing has no slot for them. Up means that a crisis link is
 * in view. If none is, what was drawn goes, and the children or what was pre-rendered are back.
 *
 * Once the widget is up the children are hidden, but only while they look like a fallback:
 * `<crisis-banner/>` is never closed in HTML and takes in all that follows on the page, which must stay.
 */
export declare class FallbackController {
    #private;
    /** With `waits`, the widget itself says when it is ready. */
    constructor(host: LitElement, waits?: boolean);
    /**
     * The default slot, hidden when it holds nothing but a fallback. With `keep` it stays in view beside
     * what the widget shows, which then may not have the numbers of the visitor's country.
     */
    render(keep?: boolean): TemplateResult;
    /** Tells the page once, and only of a widget that is up. */
    ready(): void;
}
