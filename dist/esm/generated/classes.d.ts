/** Written by `npm run generate` from src/widgets.json. */
export { CrisisBannerElement } from '../elements/crisis-banner/crisis-banner.js';
export { KetamineExplainerElement } from '../elements/ketamine-explainer/ketamine-explainer.js';
export { SymptomCheckElement } from '../elements/symptom-check/symptom-check.js';
export { TxOptionsCompareElement } from '../elements/tx-options-compare/tx-options-compare.js';
