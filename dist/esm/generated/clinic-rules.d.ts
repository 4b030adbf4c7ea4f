/** What the command line knows of each widget. */
export declare const clinicRules: {
    'crisis-banner': {
        packs: {
            en: import("../content/packs.js").CrisisBannerPack;
            es: import("../content/packs.js").CrisisBannerPack;
        };
        rules: import("../shared/laid-over.js").ContentOptions;
    };
    'ketamine-explainer': {
        packs: Record<"en" | "es", import("../content/packs.js").KetamineExplainerPack>;
        rules: import("../shared/laid-over.js").ContentOptions;
    };
    'symptom-check': {
        packs: {
            en: import("../content/packs.js").SymptomCheckPack;
            es: import("../content/packs.js").SymptomCheckPack;
        };
        rules: import("../shared/laid-over.js").ContentOptions;
    };
    'tx-options-compare': {
        packs: {
            en: import("../content/packs.js").TxOptionsComparePack;
            es: import("../content/packs.js").TxOptionsComparePack;
        };
        rules: import("../shared/laid-over.js").ContentOptions;
    };
};
