import { parseInline, piecesOf } from "../content/inline.js";
const OPEN = /\/(blocks|signs)$/;
const NOT_TEXT = "must be non-empty text without < or >";
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
function overlay(builtIn, override, { safety, inline, references = {} }) {
  const refusals = [];
  const { glossary } = builtIn;
  const refuse = (pointer, reason) => {
    refusals.push({ pointer, reason });
  };
  const lay = (base, value, pointer) => {
    if (pointer === "/review") return reviewed(value, base, refuse);
    const form = STATES[pointer];
    if (form) return stated(value, base, form, () => refuse(pointer, `must match ${form.source}`));
    if (isTree(base)) return layTree(base, value, pointer);
    if (safety.test(pointer)) refuse(pointer, "is safety text: add to it, don't change it");
    else if (isWords(base)) return words(value, base, pointer);
    else if (base === null || typeof base === typeof value) return value;
    else refuse(pointer, `must be a ${typeof base}`);
    return base;
  };
  const words = (value, base, pointer) => {
    const wrong = wrongWith(value, Boolean(inline?.test(pointer)), references, glossary);
    if (!wrong) return parseInline(value);
    refuse(pointer, wrong);
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
      else result[key] = words(part, void 0, at);
    }
    return result;
  };
  const laid = lay(builtIn, override, "");
  return { words: refusals.length ? builtIn : laid, refusals };
}
function wrongWith(value, mayHold, references, terms = {}) {
  if (typeof value !== "string" || !WORDS.test(value)) return NOT_TEXT;
  if (!mayHold) return /[[\]]/.test(value) ? "must be text without [ or ]" : void 0;
  const unknown = piecesOf(parseInline(value)).flatMap((piece) => {
    if (typeof piece === "string") return [];
    const [ids, known] = "cite" in piece ? [piece.cite, references] : [[piece.term], terms];
    return ids.filter((id) => !Object.hasOwn(known, id));
  });
  return unknown.length ? `names unknown ids: ${unknown.join(", ")}` : void 0;
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
  refuse("/review", `needs valid ${wrong.join(", ")}`);
  return base;
}
function isWords(value) {
  return typeof value === "string" || Array.isArray(value);
}
function isTree(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  OPEN,
  isTree,
  overlay
};
