export declare const packs: {
    en: import("./pack-types.js").TxOptionsComparePack;
    es: import("./pack-types.js").TxOptionsComparePack;
};
