/**
 * Gives its value new nodes as soon as a key differs. Lit writes new words into the nodes of the old; where a
 * page's translator has put its own in between they never show, and the old words stand for something else.
 */
export declare function anew(value: unknown, ...keys: readonly unknown[]): unknown;
