import { languages } from "./languages.js";
import { packs } from "./generated/crisis-banner.js";
import { countries } from "./generated/crisis-lines.js";
import { countries as countries2, directory } from "./generated/crisis-lines.leading.js";
import { signKinds } from "./generated/emergency.facts.js";
import { facts } from "./generated/ketamine-explainer.facts.js";
import { explainerPacks } from "./explainer-packs.js";
import { packs as packs2 } from "./generated/symptom-check.js";
import { facts as facts2 } from "./generated/symptom-check.facts.js";
import { packs as packs3 } from "./generated/tx-options-compare.js";
import { facts as facts3 } from "./generated/tx-options-compare.facts.js";
export {
  facts3 as compareFacts,
  packs3 as comparePacks,
  countries,
  packs as crisisBannerPacks,
  directory,
  facts as explainerFacts,
  explainerPacks,
  languages,
  countries2 as leadingLines,
  facts2 as questionnaireFacts,
  signKinds,
  packs2 as symptomCheckPacks
};
