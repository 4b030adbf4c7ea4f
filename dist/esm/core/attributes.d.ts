/** What a property may hold: frameworks set properties, where HTML has nothing but text. */
export type Text = string | number | null | undefined;
/** Ids as a list, or as text with blanks or commas between them, which no type can look into. */
export type TextList<Id extends string = string> = string | readonly Id[] | null | undefined;
/**
 * One of a closed set. Types refuse the rest; in markup anything may stand, so that at run time what isn't
 * allowed gives the default and a warning.
 */
export type Choice<T extends string | number> = T | null | undefined;
type Level = '2' | '3' | '4' | '5';
export type HeadingLevel = Choice<Level | (Level extends `${infer Number extends number}` ? Number : never)>;
/** A boolean attribute, which "false" turns off as well: frameworks write that for an expression. */
export declare const flag: {
    fromAttribute: (value: string | null) => boolean;
};
/** The allowed value that `value` names, whatever its case; otherwise the fallback and a warning. */
export declare function oneOf<T extends string>(host: Element, attribute: string, value: Text, allowed: readonly T[], fallback: T): T;
/**
 * The ids in a list separated by spaces or commas, in their order and without repeats. Unknown ids
 * are left out with a warning; `undefined` when none is left.
 */
export declare function listOf<T extends string>(host: Element, attribute: string, value: TextList, allowed: readonly T[]): readonly T[] | undefined;
/** The heading level that the page asks for: 2 to 5, else 2. */
export declare function headingLevel(host: Element, value: Text): number;
/**
 * An address a visitor may be sent to: http, https, mailto, tel, relative, or a file
 * beside a page that was opened from a disk; else undefined.
 */
export declare function safeUrl(host: Element, attribute: string, value: string | null | undefined): string | undefined;
/** A phone number as it shows, and as it is dialed if that can be told. */
export interface Phone {
    readonly text: string;
    readonly number: string | undefined;
}
/**
 * A phone number as people write it; undefined where nothing is to dial. Two numbers, or words around one,
 * would dial a wrong one: such text shows, without a link. Either way with a warning.
 */
export declare function phoneNumber(host: Element, attribute: string, value: Text): Phone | undefined;
/** Tells of a value that can't be used, of what happens instead, and of what is allowed. */
export declare function refuse(host: Element, attribute: string, value: string, allowed: readonly string[], outcome: string): void;
export {};
