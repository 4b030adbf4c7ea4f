export * from "../generated/content/all-packs.js";
import { countries } from "../generated/content/crisis-lines.js";
import { countries as countries2, directory } from "../generated/content/crisis-lines.leading.js";
import { signKinds } from "../generated/content/emergency.facts.js";
import { facts } from "../generated/content/ketamine-explainer.facts.js";
import { facts as facts2 } from "../generated/content/symptom-check.facts.js";
import { facts as facts3 } from "../generated/content/tx-options-compare.facts.js";
export {
  facts3 as compareFacts,
  countries,
  directory,
  facts as explainerFacts,
  countries2 as leadingLines,
  facts2 as questionnaireFacts,
  signKinds
};
