export declare const languages: readonly ["en", "es"];
export declare const packs: {
    en: import("./pack-types.js").TxOptionsComparePack;
    es: import("./pack-types.js").TxOptionsComparePack;
};
