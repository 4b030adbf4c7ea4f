export declare const packs: {
    en: import("../packs.js").CrisisBannerPack;
    es: import("../packs.js").CrisisBannerPack;
};
