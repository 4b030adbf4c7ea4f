export declare const packs: {
    en: import("./pack-types.js").SymptomCheckPack;
    es: import("./pack-types.js").SymptomCheckPack;
};
