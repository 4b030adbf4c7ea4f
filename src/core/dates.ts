import { formatter, said } from './formats.js';

/** A calendar date (YYYY-MM-DD) in the words of a language, without a time zone's shift. */
export function longDate(date: string, language: string): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return said(
    () => formatter(Intl.DateTimeFormat, language, options).format(new Date(`${date}T00:00:00Z`)),
    date,
  );
}

/** The day of a moment in the visitor's own time zone, in the words of a language or a locale. */
export function longDay(when: Date, locale: string): string {
  return said(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(when),
    plainDay(when),
  );
}

/** Whether the day after `date` has begun in the visitor's own time zone. */
export function isPast(date: string, now = new Date()): boolean {
  return plainDay(now) > date;
}

function plainDay(when: Date): string {
  return [when.getFullYear(), when.getMonth() + 1, when.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
