/** Declarations where letters, words or lines would lie on one another or drift apart. */
export declare function heldSpacing(style: CSSStyleDeclaration): string;
