import { elsewhere, languageCodes, territories, written } from "../generated/content/regions.js";
import { plain } from "../core/plain.js";
const codes = Object.keys(written);
const known = new Map(
  Object.entries(written).flatMap(
    ([code, more]) => [code, ...more.split(" ")].map((each) => [each, code])
  )
);
known.delete("");
const served = codes.filter((code) => !elsewhere.includes(code));
function readRegion(text) {
  const wanted = plain(text);
  const parts = TAG.exec(text.trim().replace(/^\W+|\W+$/g, ""));
  const code = known.get(wanted) ?? (parts ? parted(parts) : named(wanted));
  if (!code) return void 0;
  return { code, lines: served.includes(code) ? territories[code] ?? code : void 0 };
}
const TAG = /^([a-z]{2,3})[-_](?:([a-z]{4})[-_])?([a-z\d]{1,3})(?:[-_.@].*)?$/i;
function parted([, first = "", , second = ""]) {
  const [one, other] = [first, second.replace(/^(\D\D)\d$/, "$1")].map(
    (each) => known.get(each.toUpperCase())
  );
  const [isSmall, isCapital] = [first !== first.toUpperCase(), second !== second.toLowerCase()];
  if (one ? !isLanguage(first) : isCapital || !isLanguage(second) || !nameOf(first))
    return one ?? other;
  if (isSmall && isCapital || second === "419") return other;
  if (!other || other === one) return one;
  const isSpoken = isSmall && languageOf(other) === first;
  const isPart = isSmall && languageOf(first) === second;
  return isSpoken === isPart ? void 0 : isSpoken ? other : one;
}
const isLanguage = (code) => languageCodes.includes(code.toUpperCase());
function nameOf(code) {
  try {
    return new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code.toUpperCase());
  } catch {
    return void 0;
  }
}
function languageOf(code) {
  try {
    return new Intl.Locale(`und-${code}`).maximize().language;
  } catch {
    return void 0;
  }
}
let names;
function named(wanted) {
  names ??= new Map(
    codes.flatMap((code) => namesOf(code).map((name) => [plain(name), code]))
  );
  return names.get(wanted) ?? names.get(wanted.replace(/^THE/, ""));
}
function namesOf(code) {
  try {
    return ["en", "es", languageOf(code)].map(
      (language) => new Intl.DisplayNames(language, { type: "region" }).of(code) ?? ""
    );
  } catch {
    return [];
  }
}
export {
  namesOf,
  readRegion,
  served
};
