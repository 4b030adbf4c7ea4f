import { importTs } from '../../content/import-ts.mjs';

const dates = await importTs('src/core/dates.ts');

/** A date as the widgets write it in English. */
export const longDate = (date) => dates.longDate(date, 'en');

/** A calendar date that has come: what people did can't lie ahead. */
export function hasBeen(date, today) {
  return /^\d{4}-\d\d-\d\d$/.test(date ?? '') && date <= today;
}
