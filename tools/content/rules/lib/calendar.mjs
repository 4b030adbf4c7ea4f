/** How long content may stand before someone looks at it again. */

const DAY = 24 * 60 * 60 * 1000;

export const QUARTER = 90;
export const YEAR = 365;

/** Facts that go stale fast whatever they cite: phone lines change without notice. */
export const QUARTERLY_FILES = ['crisis-lines'];

/**
 * Sources that change under us: the Spravato label, Medication Guide and REMS, FDA warnings and
 * pending approvals, the telehealth rule, 988's own pages. What rests on one is due in 90 days.
 */
export const QUARTERLY_SOURCES =
  /^(fda_spravato_label|fda_rems|spravato_rems_site|jnj_medguide|fda_compound_\d+|nrx100_\d+|dea_tele_\d+|988_.+)$/;

/** Whether the calendar has such a day: no 30 February. */
export function isDate(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
