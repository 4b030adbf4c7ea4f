import { parseInline } from "./inline.js";
const OPEN = /\/(blocks|signs)$/;
const INLINE = /\/(blocks|signs|explanations)\/[^/]+$|\/(lead|body|mainMessage|sourcesNote|caption|howToRead)$/;
const NOT_TEXT = "must be text without < or >, not empty";
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const WORDS = /^(?!\s)[^<>]+(?<!\s)$/;
const STATES = {
  "/published": DATE,
  "/reviewBy": DATE,
  "/translation/status": /^(original|draft|checked)$/
};
const REVIEW = {
  name: WORDS,
  credentials: WORDS,
  date: DATE,
  organization: WORDS
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
    else if (isText(value, pointer)) return parseInline(value);
    else refuse(pointer, NOT_TEXT);
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
      else if (!OPEN.test(pointer) || !ID.test(key)) refuse(at, "is not known");
      else if (isText(part, at)) result[key] = parseInline(part);
      else refuse(at, NOT_TEXT);
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
  const named = isTree(value) ? value : {};
  const wanted = { name: "", credentials: "", date: "", ...named };
  const wrong = Object.entries(wanted).filter(([key, part]) => typeof part !== "string" || !REVIEW[key]?.test(part)).map(([key]) => key);
  if (!wrong.length) return value;
  refuse("/review", `must name who attests: ${wrong.join(", ")}`);
  return base;
}
function isWords(value) {
  return typeof value === "string" || Array.isArray(value);
}
function isText(value, pointer) {
  if (typeof value !== "string" || !WORDS.test(value)) return false;
  return INLINE.test(pointer) || !/[[\]]/.test(value);
}
function isTree(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  overlay
};
