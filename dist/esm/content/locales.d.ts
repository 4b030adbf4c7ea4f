/**
 * The only door to the words and facts. A widget takes only its own export, so that no file carries
 * another widget's words.
 */
export { languages, type Language } from './languages.js';
export type { InstrumentId, OptionId, RowId, SectionId } from './generated/ids.js';
export { packs as crisisBannerPacks } from './generated/crisis-banner.js';
export { countries } from './generated/crisis-lines.js';
export { countries as leadingLines, directory } from './generated/crisis-lines.leading.js';
export { signKinds } from './generated/emergency.facts.js';
export { facts as explainerFacts } from './generated/ketamine-explainer.facts.js';
export { explainerPacks } from './explainer-packs.js';
export { packs as symptomCheckPacks } from './generated/symptom-check.js';
export { facts as questionnaireFacts } from './generated/symptom-check.facts.js';
export { packs as comparePacks } from './generated/tx-options-compare.js';
export { facts as compareFacts } from './generated/tx-options-compare.facts.js';
