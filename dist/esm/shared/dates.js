import { formatter } from "./formats.js";
function longDate(date, language) {
  return formatter(Intl.DateTimeFormat, language, { dateStyle: "long", timeZone: "UTC" }).format(
    /* @__PURE__ */ new Date(`${date}T00:00:00Z`)
  );
}
function isPast(date, now = /* @__PURE__ */ new Date()) {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  return today > date;
}
export {
  isPast,
  longDate
};
