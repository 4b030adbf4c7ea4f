/** Every limit of the language rules, with where it comes from. */

/**
 * US school grade. AMA and NIH ask for grade 6, CDC for 6 to 8; PEMAT item 3 (AHRQ 14-0002-EF).
 * Past `target` warns, past `stop` fails.
 */
export const GRADE = { target: 6, stop: 8 };

/** SMOG was calibrated on 30 sentences (McLaughlin 1969): a shorter text has no SMOG grade. */
export const SMOG_SENTENCES = 30;

/**
 * Fernández Huerta 1959, read on the INFLESZ scale (Barrio-Cantalejo 2008): 55 to 65 is "normal",
 * 65 to 80 "fairly easy". Below `target` warns, below `stop` fails.
 */
export const EASE = { target: 70, stop: 55 };

/** One name moves a shorter text by several grades; it still counts in its widget's whole. */
export const MEASURABLE_WORDS = 40;

/**
 * Words in a sentence: our wording rules, after the CDC Clear Communication Index. Spanish says
 * the same in about a fifth more words, so its target stands higher.
 */
export const SENTENCE = { en: { target: 20, stop: 25 }, es: { target: 25, stop: 30 } };

/** Share of passive sentences in one file, past which it fails. PEMAT item 5. */
export const PASSIVE_SHARE = 0.1;

/**
 * Words that tell people what to do, by `file#pointer`: no passive voice at all, for an action
 * needs someone who does it. PEMAT item 5 and CDC Clear Communication Index item 6.
 */
export const ACTIONS = [
  /^emergency#/,
  /^crisis-banner#/,
  /^symptom-check#\/(crisis|results)/,
  /^ketamine-explainer#\/(mainMessage|notAdvice)/,
  /^ketamine-explainer#\/sections\/(key-points|visit-day|talk-to-doctor|first-steps|optimize)\//,
  /^ketamine-explainer#\/sections\/(lifestyle|emergency|questions|next-step)\//,
];
