export declare const safety: RegExp;
