import { addressOf } from "../../core/address.js";
import { policy } from "../../core/trusted.js";
import { inlineScript } from "./inline.js";
function waysOf(file) {
  const { src, nonce, hash, crossOrigin } = file;
  const foreign = !isOwn(src);
  const held = foreign && (hash || crossOrigin) ? { crossorigin: "anonymous" } : {};
  const byFrame = { script: { src, nonce, ...held, integrity: foreign && hash ? sri(hash) : "" } };
  const byPage = async () => ({ script: { nonce }, code: await copyOf(file, foreign) });
  const alone = () => Promise.resolve(byFrame);
  if (foreign || !hash) return [alone, byPage];
  const afterPage = () => copyOf(file, foreign).then(() => byFrame);
  return nonce ? [byPage, afterPage] : [afterPage, byPage];
}
const copies = /* @__PURE__ */ new Map();
function copyOf(file, foreign) {
  const { src } = file;
  const copy = copies.get(src) ?? fetchCopy(file, foreign);
  copies.set(src, copy);
  copy.catch(() => copies.delete(src));
  return copy;
}
function fetchCopy({ src, nonce, hash }, foreign) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.care = "";
    if (nonce) script.nonce = nonce;
    if (hash) {
      script.integrity = sri(hash);
      if (foreign) script.crossOrigin = "anonymous";
    }
    script.src = policy()?.createScriptURL(src) ?? src;
    script.onload = script.onerror = () => {
      script.remove();
      if (script.care) resolve(inlineScript(script.care));
      else reject(new Error(`${src} is missing, from another version, or blocked`));
    };
    document.head.append(script);
  });
}
const sri = (hash) => `sha256-${hash}`;
function isOwn(address) {
  const { origin, hostname } = addressOf(address);
  const { domain } = document;
  if (location.protocol === "about:") return hostname === domain;
  return origin === location.origin && (domain !== "" || !address.startsWith("http"));
}
export {
  waysOf
};
