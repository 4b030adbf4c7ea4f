import { parseInline } from "./inline.js";
const OPEN = /\/(blocks|signs)$/;
const REVIEW = ["name", "credentials", "date"];
const STATES = {
  "/published": /^\d{4}-\d\d-\d\d$/,
  "/reviewBy": /^\d{4}-\d\d-\d\d$/,
  "/translation/status": /^(original|draft|checked)$/
};
function overlay(builtIn, override, isSafety) {
  const refusals = [];
  const refuse = (pointer, reason) => {
    refusals.push({ pointer, reason });
  };
  const lay = (base, value, pointer) => {
    if (pointer === "/review") return reviewed(value, base, refuse);
    const form = STATES[pointer];
    if (form) return stated(value, base, form, () => refuse(pointer, `must match ${form.source}`));
    if (isWords(base)) return layWords(base, value, pointer);
    if (isTree(base)) return layTree(base, value, pointer);
    if (base === null || typeof base === typeof value) return value;
    refuse(pointer, `must be a ${typeof base}`);
    return base;
  };
  const layWords = (base, value, pointer) => {
    if (isSafety(pointer)) refuse(pointer, "is safety text: add to it, do not change it");
    else if (isText(value)) return parseInline(value);
    else refuse(pointer, "must be text without < or >, not empty");
    return base;
  };
  const layTree = (base, value, pointer) => {
    if (!isTree(value)) {
      refuse(pointer, "must be an object");
      return base;
    }
    const result = { ...base };
    for (const [key, part] of Object.entries(value)) {
      const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (Object.hasOwn(base, key)) result[key] = lay(base[key], part, at);
      else if (!OPEN.test(pointer)) refuse(at, "is not known");
      else if (isText(part)) result[key] = parseInline(part);
      else refuse(at, "must be text without < or >, not empty");
    }
    return result;
  };
  const words = lay(builtIn, override, "");
  return { words: refusals.length ? builtIn : words, refusals };
}
function stated(value, base, form, refuse) {
  if (typeof value === "string" && form.test(value)) return value;
  refuse();
  return base;
}
function reviewed(value, base, refuse) {
  if (value === null) return value;
  const missing = REVIEW.filter((key) => !isTree(value) || !isText(value[key]));
  if (!missing.length) return value;
  refuse("/review", `must name who attests: ${missing.join(", ")}`);
  return base;
}
function isWords(value) {
  return typeof value === "string" || Array.isArray(value);
}
function isText(value) {
  return typeof value === "string" && value.trim() !== "" && !/[<>]/.test(value);
}
function isTree(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  overlay
};
