import { addressOf } from "./address.js";
import { dialed } from "./phone.js";
import { warn } from "./warn.js";
import { onServer } from "./server.js";
const flag = {
  fromAttribute: (value) => value !== null && value !== "false"
};
function oneOf(host, attribute, value, allowed, fallback) {
  const text = String(value ?? "");
  const wanted = text.trim().toLowerCase();
  if (!wanted) return fallback;
  const match = allowed.find((each) => each === wanted);
  if (match) return match;
  refuse(host, attribute, text, allowed, `Using "${fallback}".`);
  return fallback;
}
function listOf(host, attribute, value, allowed) {
  const wanted = String(value ?? "").toLowerCase().split(/[\s,]+/).filter(Boolean);
  const ids = /* @__PURE__ */ new Set();
  for (const id of wanted) {
    const match = allowed.find((each) => each === id);
    if (match) ids.add(match);
    else refuse(host, attribute, id, allowed, "Ignored.");
  }
  return ids.size ? [...ids] : void 0;
}
function headingLevel(host, value) {
  return Number(oneOf(host, "heading-level", value, ["2", "3", "4", "5"], "2"));
}
function safeUrl(host, attribute, value) {
  if (!value?.trim()) return void 0;
  const url = onServer ? parsed(value.trim()) : addressOf(value.trim(), host.ownerDocument);
  if (onServer && url?.protocol === RELATIVE) return value.trim();
  if (url && /^(https?|mailto|tel|file):$/.test(url.protocol)) return url.href;
  refuse(host, attribute, value, ["an http, https, mailto, tel or file address"], "Ignored.");
  return void 0;
}
function phoneNumber(host, attribute, value) {
  const text = String(value ?? "").trim();
  if (!text) return void 0;
  const number = dialed(text);
  if (number) return { text, number };
  const shows = /\d/.test(text);
  refuse(
    host,
    attribute,
    text,
    ["one phone number, such as 555-0100 ext. 12"],
    shows ? "Shown without a link." : "Ignored."
  );
  return shows ? { text, number: void 0 } : void 0;
}
const RELATIVE = "file:";
function parsed(value) {
  try {
    return new URL(value, RELATIVE);
  } catch {
    return void 0;
  }
}
function refuse(host, attribute, value, allowed, outcome) {
  warn(host, `${attribute}="${value}" is not allowed. ${outcome} Allowed: ${allowed.join(", ")}.`);
}
export {
  flag,
  headingLevel,
  listOf,
  oneOf,
  phoneNumber,
  refuse,
  safeUrl
};
