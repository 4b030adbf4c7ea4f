import { type TemplateResult, type nothing } from 'lit';
/**
 * Draws each screen into an element of its own. Words that are written into kept nodes never show where a
 * page's translator has put nodes of its own in between: the old question would stay in view while the
 * answers go to the next one. Some screen readers keep the old words as well.
 */
export declare class Screens {
    #private;
    /** Draws what is in view. With other keys it is another screen, before the old one: see `letGo`. */
    draw(place: Element, content: TemplateResult | typeof nothing, keys: readonly unknown[], focused: HTMLElement | null): void;
    /** Whether the focus would go with the old screen. */
    get holdsFocus(): boolean;
    /**
     * Lets the old screen go once the focus has moved. What had it goes last: a reader whose place is gone
     * before it hears of the new one falls silent.
     */
    letGo(): void;
}
