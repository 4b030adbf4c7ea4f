import { type TemplateResult } from 'lit';
import type { Reference } from '../content/types-of-words.js';
/** Numbers references in the order in which the words cite them, from 1. */
export declare function numberReferences(allWords: Iterable<unknown>): ReadonlyMap<string, number>;
/** The same for ids that stand beside the words. */
export declare function numberIds(ids: Iterable<string>): ReadonlyMap<string, number>;
/** The ids that words cite, however deep they stand, in their order and as often as they do. */
export declare function citedIn(words: unknown): Generator<string>;
/**
 * The numbered list. Links are there only where the DOI, PubMed id or address was verified; `beside`
 * opens them in tabs of their own, for a widget whose visitor would lose something.
 */
export declare function referenceList(numbers: ReadonlyMap<string, number>, references: Readonly<Record<string, Reference>>, backLabel: string, beside?: boolean): TemplateResult;
