/**
 * Table of contents: the classes, without side effects. `define` registers all of them, under names of
 * the site's own if it wants; `care-widgets/<tag>/define` registers one.
 */
export { define, type DefineOptions } from './prefixed.js';
export * from './generated/classes.js';
export type { ContentOverride } from './words/controller.js';
export type { CareErrorDetail, CareEventMap, SharedAnswers } from './core/events.js';
export type { VisitSheet } from './visit/visit-sheet.js';
