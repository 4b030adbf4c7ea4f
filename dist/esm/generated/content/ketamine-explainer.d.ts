export declare const languages: readonly ["en", "es"];
export declare const packs: {
    en: import("../../content/types-of-words.js").CompactExplainerPack;
    es: import("../../content/types-of-words.js").CompactExplainerPack;
};
