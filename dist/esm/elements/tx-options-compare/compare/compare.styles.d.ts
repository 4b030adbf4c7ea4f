/** The options side by side. */
export declare const compareStyles: import("lit").CSSResult;
