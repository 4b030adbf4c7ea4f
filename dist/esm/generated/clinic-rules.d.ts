/** What the command line knows of each widget. */
export declare const clinicRules: {
    'crisis-banner': {
        packs: {
            en: import("../content/packs.js").CrisisBannerPack;
            es: import("../content/packs.js").CrisisBannerPack;
        };
        changes: import("../shared/laid-over.js").ContentOptions;
    };
    'ketamine-explainer': {
        packs: Record<"en" | "es", import("../content/packs.js").KetamineExplainerPack>;
        changes: import("../shared/laid-over.js").ContentOptions;
    };
    'symptom-check': {
        packs: {
            en: import("../content/packs.js").SymptomCheckPack;
            es: import("../content/packs.js").SymptomCheckPack;
        };
        changes: import("../shared/laid-over.js").ContentOptions;
    };
    'tx-options-compare': {
        packs: {
            en: import("../content/packs.js").TxOptionsComparePack;
            es: import("../content/packs.js").TxOptionsComparePack;
        };
        changes: import("../shared/laid-over.js").ContentOptions;
    };
};
