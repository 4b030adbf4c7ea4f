export declare const languages: readonly ["en", "es"];
export declare const packs: {
    en: import("./pack-types.js").SymptomCheckPack;
    es: import("./pack-types.js").SymptomCheckPack;
};
