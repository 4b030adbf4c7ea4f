import { packs as crisisBannerPacks } from "../content/generated/crisis-banner.js";
import { changes as crisisBanner } from "../elements/crisis-banner/changes.js";
import { packs as ketamineExplainerPacks } from "../content/explainer-packs.js";
import { changes as ketamineExplainer } from "../elements/ketamine-explainer/changes.js";
import { packs as symptomCheckPacks } from "../content/generated/symptom-check.js";
import { changes as symptomCheck } from "../elements/symptom-check/changes.js";
import { packs as txOptionsComparePacks } from "../content/generated/tx-options-compare.js";
import { changes as txOptionsCompare } from "../elements/tx-options-compare/changes.js";
const clinicRules = {
  "crisis-banner": { packs: crisisBannerPacks, changes: crisisBanner },
  "ketamine-explainer": { packs: ketamineExplainerPacks, changes: ketamineExplainer },
  "symptom-check": { packs: symptomCheckPacks, changes: symptomCheck },
  "tx-options-compare": { packs: txOptionsComparePacks, changes: txOptionsCompare }
};
export {
  clinicRules
};
