export declare const decideStyles: import("lit").CSSResult;
