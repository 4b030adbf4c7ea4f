import { delivery } from "../../shared/delivery.js";
import { HELLO } from "./messages.js";
function frameDocument(address, title, language) {
  const { nonce, integrity, crossOrigin } = rightsOf(address);
  const script = attributes({
    src: address,
    nonce,
    // From an opaque origin even the page's own server is foreign: a hash would need CORS there.
    // The page may itself be a srcdoc frame, whose address has no origin, though it has one.
    ...new URL(address).origin === origin ? {} : { integrity, crossorigin: crossOrigin ?? void 0 }
  });
  const html = attributes({ lang: language, "data-care-frame": HELLO });
  return `<!doctype html><html${html}><head><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><title>${escaped(title)}</title></head><body><script${script}><\/script></body></html>`;
}
function rightsOf(address) {
  const frame = delivery?.frame;
  if (frame?.src === address) return frame;
  return [...document.scripts].find(({ src }) => src === address) ?? {};
}
function attributes(values) {
  return Object.entries(values).map(([name, value]) => value ? ` ${name}="${escaped(value)}"` : "").join("");
}
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
export {
  frameDocument
};
