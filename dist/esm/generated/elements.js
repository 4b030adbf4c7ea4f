import { CrisisBannerElement } from "../elements/crisis-banner/crisis-banner.js";
import { KetamineExplainerElement } from "../elements/ketamine-explainer/ketamine-explainer.js";
import { SymptomCheckElement } from "../elements/symptom-check/symptom-check.js";
import { TxOptionsCompareElement } from "../elements/tx-options-compare/tx-options-compare.js";
const elements = {
  "crisis-banner": CrisisBannerElement,
  "ketamine-explainer": KetamineExplainerElement,
  "symptom-check": SymptomCheckElement,
  "tx-options-compare": TxOptionsCompareElement
};
export {
  elements
};
