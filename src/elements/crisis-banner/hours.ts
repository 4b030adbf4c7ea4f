import type { CrisisBannerPack, CrisisService } from '../../content/types-of-words.js';
import { fill } from '../../content/fill.js';
import { formatter, said } from '../../core/formats.js';

type Hours = CrisisService['hours'];
type Limited = Exclude<Hours, string>;

const WEEK = 7;
/** A Monday, so that ISO weekday n is n - 1 days later. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** When a line is open, in the words and the clock of the locale. Never open longer than the facts say. */
export function openingHours(hours: Hours, words: CrisisBannerPack, locale: string): string {
  const { crisis } = words.common;
  if (typeof hours === 'string') return crisis[hours];
  const text = fill(crisis.hours, {
    days: days(hours, words, locale),
    open: clock(hours.open, words, locale),
    close: closing(hours, words, locale),
  });
  if (!hours.zone) return text;
  return fill(words.time.zone, { hours: text, zone: zoneName(hours.zone, locale) });
}

function days({ days }: Limited, { time }: CrisisBannerPack, locale: string): string {
  const [first = 1, last = WEEK] = days;
  if (last - first === WEEK - 1) return time.daily;
  return fill(time.days, { from: weekday(first, locale), to: weekday(last, locale) });
}

function weekday(day: number, locale: string): string {
  const date = MONDAY + (day - 1) * DAY;
  return said(
    () => format(date, locale, { weekday: 'long' }),
    new Date(date).toUTCString().slice(0, 3),
  );
}

function closing({ open, close }: Limited, words: CrisisBannerPack, locale: string): string {
  const time = clock(close, words, locale);
  return close < open ? fill(words.time.nextDay, { time }) : time;
}

function clock(time: string, words: CrisisBannerPack, locale: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (hour % 24 === 0 && !minute) return words.time.midnight;
  const date = MONDAY + (hour * 60 + minute) * 60_000;
  return said(() => format(date, locale, { timeStyle: 'short' }), time);
}

function zoneName(timeZone: string, locale: string): string {
  const style: Intl.DateTimeFormatOptions = { timeZone, timeZoneName: 'longGeneric' };
  return said(() => {
    const parts = formatter(Intl.DateTimeFormat, locale, style).formatToParts(MONDAY);
    return parts.find(({ type }) => type === 'timeZoneName')?.value;
  }, timeZone);
}

function format(date: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(Intl.DateTimeFormat, locale, { timeZone: 'UTC', ...options }).format(date);
}
