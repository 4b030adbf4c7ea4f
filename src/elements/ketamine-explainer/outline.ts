/** Which sections the explainer shows, in which order, and what a clinic may change. Pure. */
import type {
  ExplainerBlock,
  ExplainerSection,
  KetamineExplainerPack,
} from '../../content/packs.js';

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

/** Where the inline forms are drawn. */
export const INLINE =
  /\/(blocks|signs|explanations)\/[^/]+$|^\/(sourcesNote|figures\/(synapse\/caption|onset\/(caption|howToRead)))$/;

/** Whether a JSON pointer into the words holds safety text, which an override can't change. */
export function isSafety(outline: readonly ExplainerSection[], pointer: string): boolean {
  if (/^\/(mainMessage|notAdvice|emergency|common)(\/|$)/.test(pointer)) return true;
  const [, sectionId, blockId] = /^\/sections\/([^/]+)\/blocks\/([^/]+)/.exec(pointer) ?? [];
  return isSafetyPart(outline, sectionId, blockId);
}

/** Whether `hide` may name an id: a section or `section/block` that exists and isn't safety. */
export function mayHide(outline: readonly ExplainerSection[], id: string): boolean {
  const [sectionId, blockId] = id.split('/');
  const section = outline.find((each) => each.id === sectionId);
  if (!section) return false;
  if (blockId && !section.blocks.some((block) => block.id === blockId)) return false;
  return !isSafetyPart(outline, sectionId, blockId);
}

function isSafetyPart(
  outline: readonly ExplainerSection[],
  sectionId: string | undefined,
  blockId: string | undefined,
): boolean {
  const section = outline.find(({ id }) => id === sectionId);
  const block = section?.blocks.find(({ id }) => id === blockId);
  return Boolean(section?.safety ? block || !blockId : block?.safety);
}
