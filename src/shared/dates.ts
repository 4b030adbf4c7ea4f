import { formatter } from './formats.js';

/** A calendar date (YYYY-MM-DD) in the words of a language, without a time zone's shift. */
export function longDate(date: string, language: string): string {
  return formatter(Intl.DateTimeFormat, language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** Whether the day after `date` has begun in the visitor's own time zone. */
export function isPast(date: string, now = new Date()): boolean {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return today > date;
}
