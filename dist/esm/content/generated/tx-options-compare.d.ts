export declare const packs: {
    en: import("../packs.js").TxOptionsComparePack;
    es: import("../packs.js").TxOptionsComparePack;
};
