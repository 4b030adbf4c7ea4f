/**
 * The frame's document: one external script and nothing else, so that the page's Content Security
 * Policy, which it inherits, needs no exception.
 */
export declare function frameDocument(address: string, title: string, language: string): string;
