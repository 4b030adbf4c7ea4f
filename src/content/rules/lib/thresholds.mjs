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

/** Share of passive sentences in one file, past which it fails. PEMAT item 5. */
export const PASSIVE_SHARE = 0.1;

/**
 * Words that tell people what to do, by `file#pointer`: no passive voice at all, for an action
 * needs someone who does it. PEMAT item 5 and CDC Clear Communication Index item 6.
 */
export const ACTIONS = [
  /^emergency#/,
  /^crisis-banner#/,
  /^symptom-check#\/(crisis|results|steps|sooner)/,
  /^(ketamine-explainer|tx-options-compare)#\/(mainMessage|notAdvice)/,
  /^tx-options-compare#\/(ready|questions|next)\//,
  /^ketamine-explainer#\/sections\/(key-points|visit-day|talk-to-doctor|first-steps|optimize)\//,
  /^ketamine-explainer#\/sections\/(lifestyle|emergency|questions|next-step)\//,
];

/**
 * Words of the longest cell over those of the shortest, in a row of benefits or harms. IPDAS asks for
 * equal detail and gives no number; the reading of it that we follow aims at 1.5. Some treatments
 * have a boxed warning and some have no known harm of that weight, so an honest row can reach 2;
 * past 3 one option looks dangerous or harmless only because more or less was written about it.
 */
export const CELL_RATIO = { target: 2, stop: 3 };

/** Sentences of a main message. CDC Clear Communication Index, item 1. */
export const MESSAGE_SENTENCES = 3;

/** Points to know first. PEMAT item 11. */
export const KEY_POINTS = { min: 3, max: 5 };

/** What to do next, and the steps of each: PEMAT items 20 and 22, lists of at most 7 (CDC item 8). */
export const NEXT = { actions: { min: 1, max: 3 }, steps: { min: 1, max: 7 } };

/** Words of the head of a row. PEMAT item 19. */
export const HEAD_WORDS = 6;
