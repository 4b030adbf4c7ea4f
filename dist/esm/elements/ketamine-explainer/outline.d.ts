/** Which sections the explainer shows, and in which order. Pure. */
import type { ExplainerBlock, ExplainerSection, KetamineExplainerPack } from '../../content/types-of-words.js';
/** Sections that the element adds behind the outline's own. */
export declare const APPENDED: readonly ["quiz", "words", "references"];
/**
 * The sections in the order asked for. Safety sections that the site didn't ask for join all the
 * same: key points first, the others behind the rest in their natural order.
 */
export declare function chooseSections(outline: readonly ExplainerSection[], wanted: readonly string[] | undefined, hidden: ReadonlySet<string>): readonly ExplainerSection[];
/**
 * A section's blocks: those of the outline that aren't hidden, then those that a clinic added, as
 * points.
 */
export declare function blocksOf(section: ExplainerSection, words: KetamineExplainerPack, hidden: ReadonlySet<string>): readonly ExplainerBlock[];
