import { formatter, said } from "./formats.js";
function longDate(date, language) {
  const options = { dateStyle: "long", timeZone: "UTC" };
  return said(
    () => formatter(Intl.DateTimeFormat, language, options).format(/* @__PURE__ */ new Date(`${date}T00:00:00Z`)),
    date
  );
}
function longDay(when, locale) {
  return said(
    () => new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(when),
    plainDay(when)
  );
}
function isPast(date, now = /* @__PURE__ */ new Date()) {
  return plainDay(now) > date;
}
function plainDay(when) {
  return [when.getFullYear(), when.getMonth() + 1, when.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
export {
  isPast,
  longDate,
  longDay
};
