/**
 * The only door to the words, the facts and what of the words is safety text. A widget takes only its own
 * export, so that no file carries another widget's words.
 */
export type { InstrumentId, OptionId, RowId, SectionId } from './generated/ids.js';
export * from './generated/all-packs.js';
export { countries } from './generated/crisis-lines.js';
export { countries as leadingLines, directory } from './generated/crisis-lines.leading.js';
export { signKinds } from './generated/emergency.facts.js';
export { facts as explainerFacts } from './generated/ketamine-explainer.facts.js';
export { facts as questionnaireFacts } from './generated/symptom-check.facts.js';
export { facts as compareFacts } from './generated/tx-options-compare.facts.js';
