import { fill } from "../../content/fill.js";
import { formatter, said } from "../../core/formats.js";
const WEEK = 7;
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 864e5;
function openingHours(hours, words, locale) {
  const { crisis } = words.common;
  if (typeof hours === "string") return crisis[hours];
  const text = fill(crisis.hours, {
    days: days(hours, words, locale),
    open: clock(hours.open, words, locale),
    close: closing(hours, words, locale)
  });
  if (!hours.zone) return text;
  return fill(words.time.zone, { hours: text, zone: zoneName(hours.zone, locale) });
}
function days({ days: days2 }, { time }, locale) {
  const [first = 1, last = WEEK] = days2;
  if (last - first === WEEK - 1) return time.daily;
  return fill(time.days, { from: weekday(first, locale), to: weekday(last, locale) });
}
function weekday(day, locale) {
  const date = MONDAY + (day - 1) * DAY;
  return said(
    () => format(date, locale, { weekday: "long" }),
    new Date(date).toUTCString().slice(0, 3)
  );
}
function closing({ open, close }, words, locale) {
  const time = clock(close, words, locale);
  return close < open ? fill(words.time.nextDay, { time }) : time;
}
function clock(time, words, locale) {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  if (hour % 24 === 0 && !minute) return words.time.midnight;
  const date = MONDAY + (hour * 60 + minute) * 6e4;
  return said(() => format(date, locale, { timeStyle: "short" }), time);
}
function zoneName(timeZone, locale) {
  const style = { timeZone, timeZoneName: "longGeneric" };
  return said(() => {
    const parts = formatter(Intl.DateTimeFormat, locale, style).formatToParts(MONDAY);
    return parts.find(({ type }) => type === "timeZoneName")?.value;
  }, timeZone);
}
function format(date, locale, options) {
  return formatter(Intl.DateTimeFormat, locale, { timeZone: "UTC", ...options }).format(date);
}
export {
  openingHours
};
