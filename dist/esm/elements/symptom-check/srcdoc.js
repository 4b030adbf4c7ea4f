import { escaped } from "../../core/escape.js";
import { HELLO } from "./messages.js";
function frameDocument(title, language, script, code = "") {
  const html = attributes({
    lang: language,
    // The wording is published as it is: a translator's is another questionnaire.
    translate: "no",
    class: "notranslate",
    "data-care-frame": HELLO
  });
  return `<!doctype html><html${html}><head><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><title>${escaped(title)}</title></head><body><script${attributes(script)}>${code}<\/script></body></html>`;
}
function attributes(values) {
  return Object.entries(values).map(([name, value]) => value ? ` ${name}="${escaped(value)}"` : "").join("");
}
export {
  frameDocument
};
