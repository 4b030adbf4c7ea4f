/** Figures, and the dots of an icon array. */
export declare const iconArrayStyles: import("lit").CSSResult;
