/**
 * The only door to the words, the facts and what of the words is safety text. A widget takes only its own
 * export, so that no file carries another widget's words.
 */
export type { InstrumentId, OptionId, RowId, SectionId } from '../generated/content/ids.js';
export * from '../generated/content/all-packs.js';
export { countries } from '../generated/content/crisis-lines.js';
export { countries as leadingLines, directory } from '../generated/content/crisis-lines.leading.js';
export { signKinds } from '../generated/content/emergency.facts.js';
export { facts as explainerFacts } from '../generated/content/ketamine-explainer.facts.js';
export { facts as questionnaireFacts } from '../generated/content/symptom-check.facts.js';
export { facts as compareFacts } from '../generated/content/tx-options-compare.facts.js';
