import { type TemplateResult } from 'lit';
import type { Reference } from '../content/packs.js';
import { type Inline } from './inline.js';
/** Numbers references in the order in which the words cite them, from 1. */
export declare function numberReferences(allWords: Iterable<Inline | undefined>): ReadonlyMap<string, number>;
/** The numbered list. Links are there only where the DOI, PubMed id or address was verified. */
export declare function referenceList(numbers: ReadonlyMap<string, number>, references: Readonly<Record<string, Reference>>, backLabel: string): TemplateResult;
