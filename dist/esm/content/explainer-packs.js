import { facts } from "./generated/ketamine-explainer.facts.js";
import { packs } from "./generated/ketamine-explainer.js";
import { unpackExplainer } from "./unpack.js";
function unpackAll() {
  const entries = Object.entries(packs).map(([language, pack]) => [
    language,
    unpackExplainer(pack, facts)
  ]);
  return Object.fromEntries(entries);
}
const explainerPacks = /* @__PURE__ */ unpackAll();
export {
  explainerPacks
};
