/** Puts run-time values into words: `{$number}` becomes `values.number`; an unknown name stays. */
export declare function fill(words: string, values: Readonly<Record<string, string | number>>): string;
