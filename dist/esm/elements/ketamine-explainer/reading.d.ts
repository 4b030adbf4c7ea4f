import type { ExplainerSection, KetamineExplainerPack } from '../../content/types-of-words.js';
import { type Inline } from '../../content/inline.js';
/** Everything the shown sections say, in reading order; also what the figures and the quiz cite. */
export declare function wordsIn(sections: readonly ExplainerSection[], words: KetamineExplainerPack, hidden: ReadonlySet<string>): Generator<Inline>;
/** Whole minutes to read, at least one. */
export declare function minutesToRead(all: Iterable<Inline>): number;
