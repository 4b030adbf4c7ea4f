/** Written by `npm run generate` from src/widgets.json. */
export declare const tags: readonly ["crisis-banner", "ketamine-explainer", "symptom-check", "tx-options-compare"];
export type Tag = (typeof tags)[number];
