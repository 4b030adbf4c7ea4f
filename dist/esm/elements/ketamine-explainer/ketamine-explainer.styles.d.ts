export declare const styles: import("lit").CSSResult;
export declare const termStyles: import("lit").CSSResult;
