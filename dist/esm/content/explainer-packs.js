import { facts } from "../generated/content/ketamine-explainer.facts.js";
import { packs as compact } from "../generated/content/ketamine-explainer.js";
import { unpackExplainer } from "./unpack.js";
function unpackAll() {
  const entries = Object.entries(compact).map(([language, pack]) => [
    language,
    unpackExplainer(pack, facts)
  ]);
  return Object.fromEntries(entries);
}
const packs = /* @__PURE__ */ unpackAll();
function unpack(words) {
  return unpackExplainer(words, facts);
}
export {
  packs,
  unpack
};
