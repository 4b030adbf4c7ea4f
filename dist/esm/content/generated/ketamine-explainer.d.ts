export declare const languages: readonly ["en", "es"];
export declare const packs: {
    en: import("../packs.js").CompactExplainerPack;
    es: import("../packs.js").CompactExplainerPack;
};
