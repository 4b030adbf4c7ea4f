/** A long text with its boxes, links and sources. */
export declare const articleStyles: import("lit").CSSResult;
