export * from "./generated/all-packs.js";
import { countries } from "./generated/crisis-lines.js";
import { countries as countries2, directory } from "./generated/crisis-lines.leading.js";
import { signKinds } from "./generated/emergency.facts.js";
import { facts } from "./generated/ketamine-explainer.facts.js";
import { facts as facts2 } from "./generated/symptom-check.facts.js";
import { facts as facts3 } from "./generated/tx-options-compare.facts.js";
export {
  facts3 as compareFacts,
  countries,
  directory,
  facts as explainerFacts,
  countries2 as leadingLines,
  facts2 as questionnaireFacts,
  signKinds
};
