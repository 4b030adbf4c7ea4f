import { packs } from "../../generated/content/crisis-banner.js";
import { languages } from "./crisis-banner.js";
import { safety } from "./crisis-banner.safety.js";
import { packs as packs2 } from "../../content/explainer-packs.js";
import { languages as languages2 } from "./ketamine-explainer.js";
import { safety as safety2 } from "./ketamine-explainer.safety.js";
import { packs as packs3 } from "../../generated/content/symptom-check.js";
import { languages as languages3 } from "./symptom-check.js";
import { safety as safety3 } from "./symptom-check.safety.js";
import { packs as packs4 } from "../../generated/content/tx-options-compare.js";
import { languages as languages4 } from "./tx-options-compare.js";
import { safety as safety4 } from "./tx-options-compare.safety.js";
export {
  languages as crisisBannerLanguages,
  packs as crisisBannerPacks,
  safety as crisisBannerSafety,
  languages2 as ketamineExplainerLanguages,
  packs2 as ketamineExplainerPacks,
  safety2 as ketamineExplainerSafety,
  languages3 as symptomCheckLanguages,
  packs3 as symptomCheckPacks,
  safety3 as symptomCheckSafety,
  languages4 as txOptionsCompareLanguages,
  packs4 as txOptionsComparePacks,
  safety4 as txOptionsCompareSafety
};
