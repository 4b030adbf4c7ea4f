/** Which sections the explainer shows, and in which order. Pure. */
import type {
  ExplainerBlock,
  ExplainerSection,
  KetamineExplainerPack,
} from '../../content/types-of-words.js';

/** Sections that the element adds behind the outline's own. */
export const APPENDED = ['quiz', 'words', 'references'] as const;

/**
 * The sections in the order asked for. Safety sections that the site didn't ask for join all the
 * same: key points first, the others behind the rest in their natural order.
 */
export function chooseSections(
  outline: readonly ExplainerSection[],
  wanted: readonly string[] | undefined,
  hidden: ReadonlySet<string>,
): readonly ExplainerSection[] {
  if (!wanted) return outline.filter(({ id }) => !hidden.has(id));
  const chosen = wanted.flatMap((id) => outline.filter((section) => section.id === id));
  const missing = outline.filter((section) => section.safety && !chosen.includes(section));
  const first = missing.filter(({ id }) => id === 'key-points');
  const rest = missing.filter(({ id }) => id !== 'key-points');
  return [...first, ...chosen, ...rest].filter(({ id }) => !hidden.has(id));
}

/**
 * A section's blocks: those of the outline that aren't hidden, then those that a clinic added, as
 * points.
 */
export function blocksOf(
  section: ExplainerSection,
  words: KetamineExplainerPack,
  hidden: ReadonlySet<string>,
): readonly ExplainerBlock[] {
  const known = new Set(section.blocks.map(({ id }) => id));
  const added = Object.keys(words.sections[section.id]?.blocks ?? {}).filter(
    (id) => !known.has(id),
  );
  return [
    ...section.blocks.filter(({ id }) => !hidden.has(`${section.id}/${id}`)),
    ...added.map((id) => ({ id, kind: 'point' as const })),
  ];
}
