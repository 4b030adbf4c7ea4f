/** Words as one compares what people type: capital letters and digits alone, without accents. */
export declare function plain(words: string): string;
