/**
 * The explainer's words without what its outline already says: sections, labels and blocks by
 * position, and the citations that end a block once for all languages. Ids and citations come to a
 * third of the bytes otherwise. `unpack` in src/content/unpack.ts is the way back.
 */
export function compactPack(pack, facts) {
  const { sections, findings, glossary, ...rest } = pack;
  const { featured } = facts;
  return {
    ...rest,
    sections: facts.sections.map(({ id, groups: ids = [], blocks }) => {
      const { title, groups, blocks: words } = sections[id];
      // By the outline's ids: a language file may name its groups in another order.
      const labels = ids.map((group) => groups[group]);
      return [title, labels, blocks.map((block) => withoutEnd(words[block.id]))];
    }),
    findings: usedFindings(findings, [featured]),
    glossary: mapValues(glossary, ({ term, definition }) => [term, definition]),
  };
}

/** Adds to the outline what all languages share: group ids in order, and each block's end citation. */
export function compactOutline(sections, pack, referenceIds) {
  return sections.map((section) => {
    const { groups = {}, blocks } = pack.sections[section.id];
    const cited = section.blocks.map((block) => {
      const cite = endOf(blocks[block.id])?.map((id) => referenceIds.indexOf(id));
      return cite ? { ...block, cite } : block;
    });
    const ids = Object.keys(groups);
    return { ...section, ...(ids.length && { groups: ids }), blocks: cited };
  });
}

function endOf(words) {
  return Array.isArray(words) ? words.at(-1).cite : undefined;
}

function withoutEnd(words) {
  if (!endOf(words)) return words;
  const rest = words.slice(0, -1);
  return rest.length === 1 && typeof rest[0] === 'string' ? rest[0] : rest;
}

/** Of the words for findings those that the shown ones use. */
export function usedFindings(findings, shown) {
  const used = {
    outcomes: shown.map(({ outcome }) => outcome),
    designs: shown.map(({ design }) => design),
    funding: shown.map(({ funding }) => funding),
    certainty: shown.map(({ certainty }) => certainty.level),
    reasons: shown.flatMap(({ certainty }) => certainty.reasons ?? []),
    risks: shown.map(({ id }) => id),
  };
  return Object.fromEntries(
    Object.entries(findings).map(([kind, words]) => [
      kind,
      used[kind] ? Object.fromEntries(used[kind].map((id) => [id, words[id]])) : words,
    ]),
  );
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
