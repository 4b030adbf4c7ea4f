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
export {
  APPENDED,
  blocksOf,
  chooseSections
};
