import { elsewhere, languageCodes, territories, written } from "../content/generated/regions.js";
import { plain } from "./plain.js";
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
  if (!one) return other;
  if (!languageCodes.includes(first.toUpperCase())) return one;
  if (first !== first.toUpperCase() || second === "419") return other;
  return !other || other === one ? one : void 0;
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
    return ["en", "es", new Intl.Locale(`und-${code}`).maximize().language].map(
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
