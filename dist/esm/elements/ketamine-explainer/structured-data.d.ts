import type { KetamineExplainerPack, Reference } from '../../content/types-of-words.js';
/**
 * schema.org MedicalWebPage of the text as it stands. A reviewer is named only where a clinician
 * attested; the dates are those of the content.
 */
export declare function structuredData(words: KetamineExplainerPack, language: string, cited: readonly Reference[]): object;
/**
 * Puts the data into the page's head, replacing what `previous` holds. Under Trusted Types even data
 * in a script element needs a policy: `care-widgets`. Throws where the page doesn't allow it.
 */
export declare function placeInHead(data: object, document: Document, previous?: Element): Element;
