/** Disclosures and questions with a choice. */
export declare const controlStyles: import("lit").CSSResult;
