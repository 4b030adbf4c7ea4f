import { dates } from '../content/generated/dates.js';
import { fill } from './fill.js';

/** A calendar date (YYYY-MM-DD) in the words of a language, without a time zone's shift. */
export function longDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  const { form = date, months } = dates[language] ?? {};
  return fill(form, { year, month: months?.[Number(month) - 1] ?? '', day: Number(day) });
}

/** Whether the day after `date` has begun in the visitor's own time zone. */
export function isPast(date: string, now = new Date()): boolean {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return today > date;
}
