/** Written by `npm run generate` from src/widgets.json. */
export { packs as crisisBannerPacks } from '../generated/crisis-banner.js';
export { packs as ketamineExplainerPacks } from '../explainer-packs.js';
export { packs as symptomCheckPacks } from '../generated/symptom-check.js';
export { packs as txOptionsComparePacks } from '../generated/tx-options-compare.js';
