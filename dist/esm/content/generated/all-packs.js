import { packs } from "../generated/crisis-banner.js";
import { packs as packs2 } from "../explainer-packs.js";
import { packs as packs3 } from "../generated/symptom-check.js";
import { packs as packs4 } from "../generated/tx-options-compare.js";
export {
  packs as crisisBannerPacks,
  packs2 as ketamineExplainerPacks,
  packs3 as symptomCheckPacks,
  packs4 as txOptionsComparePacks
};
