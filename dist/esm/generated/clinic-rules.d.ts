/** What the command line knows of each widget. */
export declare const clinicRules: {
    'crisis-banner': {
        packs: {
            en: import("./content/pack-types.js").CrisisBannerPack;
            es: import("./content/pack-types.js").CrisisBannerPack;
        };
        rules: import("../words/laid-over.js").ContentOptions;
    };
    'ketamine-explainer': {
        packs: Record<"en" | "es", import("./content/pack-types.js").KetamineExplainerPack>;
        rules: import("../words/laid-over.js").ContentOptions;
    };
    'symptom-check': {
        packs: {
            en: import("./content/pack-types.js").SymptomCheckPack;
            es: import("./content/pack-types.js").SymptomCheckPack;
        };
        rules: import("../words/laid-over.js").ContentOptions;
    };
    'tx-options-compare': {
        packs: {
            en: import("./content/pack-types.js").TxOptionsComparePack;
            es: import("./content/pack-types.js").TxOptionsComparePack;
        };
        rules: import("../words/laid-over.js").ContentOptions;
    };
};
