/** Which sections the explainer shows, in which order, and what a clinic may change. Pure. */
import type { ExplainerBlock, ExplainerSection, KetamineExplainerPack } from '../../content/packs.js';
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
/** Where the inline forms are drawn. */
export declare const INLINE: RegExp;
/** Whether a JSON pointer into the words holds safety text, which an override can't change. */
export declare function isSafety(outline: readonly ExplainerSection[], pointer: string): boolean;
/** Whether `hide` may name an id: a section or `section/block` that exists and isn't safety. */
export declare function mayHide(outline: readonly ExplainerSection[], id: string): boolean;
