/**
 * What to dial of a phone number as people write it: its digits, with the + in front if there is one; undefined
 * where the text is no single number. Two numbers, or words around one, would dial a wrong one.
 */
export declare function dialed(text: string): string | undefined;
