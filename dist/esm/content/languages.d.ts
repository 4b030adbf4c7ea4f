/** The languages that there are words in. A language is one folder of words and one line here. */
export declare const languages: {
    readonly en: "English";
    readonly es: "Español";
};
export type Language = keyof typeof languages;
