/** Written by `npm run generate` from src/widgets.json. */
export { packs as crisisBannerPacks } from '../../generated/content/crisis-banner.js';
export { languages as crisisBannerLanguages } from './crisis-banner.js';
export { safety as crisisBannerSafety } from './crisis-banner.safety.js';
export { packs as ketamineExplainerPacks } from '../../content/explainer-packs.js';
export { languages as ketamineExplainerLanguages } from './ketamine-explainer.js';
export { safety as ketamineExplainerSafety } from './ketamine-explainer.safety.js';
export { packs as symptomCheckPacks } from '../../generated/content/symptom-check.js';
export { languages as symptomCheckLanguages } from './symptom-check.js';
export { safety as symptomCheckSafety } from './symptom-check.safety.js';
export { packs as txOptionsComparePacks } from '../../generated/content/tx-options-compare.js';
export { languages as txOptionsCompareLanguages } from './tx-options-compare.js';
export { safety as txOptionsCompareSafety } from './tx-options-compare.safety.js';
