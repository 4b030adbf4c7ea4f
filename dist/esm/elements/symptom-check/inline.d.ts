/**
 * The text of an inline script that runs a function. What would end the script, or hide its end, is written
 * otherwise; in a string that is the same. A page may allow this text by its hash, as the widgets' own do.
 */
export declare function inlineScript(run: unknown): string;
