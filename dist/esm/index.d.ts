/**
 * Table of contents: the classes, without side effects. `define` registers all of them, under names of
 * the site's own if it wants; `care-widgets/<tag>/define` registers one.
 */
export { define, type DefineOptions } from './prefixed.js';
export { CrisisBannerElement } from './elements/crisis-banner/crisis-banner.js';
export { KetamineExplainerElement } from './elements/ketamine-explainer/ketamine-explainer.js';
export { SymptomCheckElement } from './elements/symptom-check/symptom-check.js';
export { TxOptionsCompareElement } from './elements/tx-options-compare/tx-options-compare.js';
export type { ContentOverride } from './shared/content.js';
export type { CareErrorDetail, CareEventMap, SharedAnswers } from './shared/events.js';
export type { VisitSheet } from './shared/visit-sheet.js';
