import { isTree, overlay } from "./override.js";
function layOver(packs, value, options, languages = Object.keys(packs)) {
  const refusals = [];
  const words = { ...packs };
  if (!isTree(value)) return { words, refusals: [{ pointer: "", reason: "must be an object" }] };
  for (const [key, part] of Object.entries(value)) {
    const pack = Object.hasOwn(packs, key) && packs[key];
    if (key === "hide") refusals.push(...refuseHidden(part, options));
    else if (pack) {
      const laid = overlay(pack, part, options);
      words[key] = laid.words;
      for (const { pointer, reason } of laid.refusals)
        refusals.push({ pointer: `/${key}${pointer}`, reason });
    } else if (!languages.includes(key))
      refusals.push({ pointer: `/${key}`, reason: "is not a language of this widget" });
  }
  return { words, refusals };
}
function refuseHidden(ids, { mayHide, whyStay }) {
  if (!Array.isArray(ids)) return [{ pointer: "/hide", reason: "must be a list of ids" }];
  const wrong = ids.flatMap(
    (id, index) => typeof id === "string" && mayHide?.(id) ? [] : [{ pointer: `/hide/${index}`, reason: `${saidOf(id)} is unknown or safety text` }]
  );
  const reason = wrong.length ? void 0 : whyStay?.(ids);
  return reason ? [{ pointer: "/hide", reason }] : wrong;
}
function saidOf(id) {
  return typeof id === "string" ? `"${id}"` : "a non-string id";
}
export {
  layOver
};
