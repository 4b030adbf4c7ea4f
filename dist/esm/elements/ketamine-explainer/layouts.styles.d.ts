export declare const layoutStyles: import("lit").CSSResult;
