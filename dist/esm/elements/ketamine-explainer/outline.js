const APPENDED = ["quiz", "words", "references"];
function chooseSections(outline, wanted, hidden) {
  if (!wanted) return outline.filter(({ id }) => !hidden.has(id));
  const chosen = wanted.flatMap((id) => outline.filter((section) => section.id === id));
  const missing = outline.filter((section) => section.safety && !chosen.includes(section));
  const first = missing.filter(({ id }) => id === "key-points");
  const rest = missing.filter(({ id }) => id !== "key-points");
  return [...first, ...chosen, ...rest].filter(({ id }) => !hidden.has(id));
}
function blocksOf(section, words, hidden) {
  const known = new Set(section.blocks.map(({ id }) => id));
  const added = Object.keys(words.sections[section.id]?.blocks ?? {}).filter(
    (id) => !known.has(id)
  );
  return [
    ...section.blocks.filter(({ id }) => !hidden.has(`${section.id}/${id}`)),
    ...added.map((id) => ({ id, kind: "point" }))
  ];
}
const INLINE = /\/(blocks|signs|explanations)\/[^/]+$|^\/(sourcesNote|figures\/(synapse\/caption|onset\/(caption|howToRead)))$/;
function isSafety(outline, pointer) {
  if (/^\/(mainMessage|notAdvice|emergency|common)(\/|$)/.test(pointer)) return true;
  const [, sectionId, blockId] = /^\/sections\/([^/]+)\/blocks\/([^/]+)/.exec(pointer) ?? [];
  return isSafetyPart(outline, sectionId, blockId);
}
function mayHide(outline, id) {
  const [sectionId, blockId] = id.split("/");
  const section = outline.find((each) => each.id === sectionId);
  if (!section) return false;
  if (blockId && !section.blocks.some((block) => block.id === blockId)) return false;
  return !isSafetyPart(outline, sectionId, blockId);
}
function isSafetyPart(outline, sectionId, blockId) {
  const section = outline.find(({ id }) => id === sectionId);
  const block = section?.blocks.find(({ id }) => id === blockId);
  return Boolean(section?.safety ? block || !blockId : block?.safety);
}
export {
  APPENDED,
  INLINE,
  blocksOf,
  chooseSections,
  isSafety,
  mayHide
};
