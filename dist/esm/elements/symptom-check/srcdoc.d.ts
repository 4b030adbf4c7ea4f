/** An external script, as its element's attributes have it. */
export type ScriptAttributes = Readonly<Record<string, string | null | undefined>>;
/**
 * The frame's document: one script and nothing else, so that the page's Content Security Policy, which
 * it inherits, needs no exception. `code` stands in it as it is (inline.ts), if there is any.
 */
export declare function frameDocument(title: string, language: string, script: ScriptAttributes, code?: string): string;
