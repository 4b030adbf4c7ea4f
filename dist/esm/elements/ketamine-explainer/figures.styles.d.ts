export declare const figureStyles: import("lit").CSSResult;
