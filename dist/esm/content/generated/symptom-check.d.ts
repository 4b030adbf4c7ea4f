export declare const packs: {
    en: import("../packs.js").SymptomCheckPack;
    es: import("../packs.js").SymptomCheckPack;
};
