function unpackExplainer(pack, facts) {
  const references = Object.keys(facts.references);
  const sections = facts.sections.map(({ id, groups = [], blocks }, index) => {
    const [title, labels, words] = pack.sections[index] ?? ["", [], []];
    return [
      id,
      {
        title,
        groups: Object.fromEntries(groups.map((group, at) => [group, labels[at] ?? ""])),
        blocks: Object.fromEntries(
          blocks.map((block, at) => [
            block.id,
            cited(
              words[at] ?? "",
              block.cite?.map((reference) => references[reference] ?? "")
            )
          ])
        )
      }
    ];
  });
  const glossary = Object.entries(pack.glossary).map(([id, [term, definition]]) => [
    id,
    { term, definition }
  ]);
  return {
    ...pack,
    sections: Object.fromEntries(sections),
    glossary: Object.fromEntries(glossary)
  };
}
function cited(words, cite) {
  return cite ? [...typeof words === "string" ? [words] : words, { cite }] : words;
}
export {
  unpackExplainer
};
