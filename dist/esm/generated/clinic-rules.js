import { packs as crisisBannerPacks } from "../generated/content/crisis-banner.js";
import { clinicRules as crisisBanner } from "../elements/crisis-banner/clinic-rules.js";
import { packs as ketamineExplainerPacks } from "../content/explainer-packs.js";
import { clinicRules as ketamineExplainer } from "../elements/ketamine-explainer/clinic-rules.js";
import { packs as symptomCheckPacks } from "../generated/content/symptom-check.js";
import { clinicRules as symptomCheck } from "../elements/symptom-check/clinic-rules.js";
import { packs as txOptionsComparePacks } from "../generated/content/tx-options-compare.js";
import { clinicRules as txOptionsCompare } from "../elements/tx-options-compare/clinic-rules.js";
const clinicRules = {
  "crisis-banner": { packs: crisisBannerPacks, rules: crisisBanner },
  "ketamine-explainer": { packs: ketamineExplainerPacks, rules: ketamineExplainer },
  "symptom-check": { packs: symptomCheckPacks, rules: symptomCheck },
  "tx-options-compare": { packs: txOptionsComparePacks, rules: txOptionsCompare }
};
export {
  clinicRules
};
