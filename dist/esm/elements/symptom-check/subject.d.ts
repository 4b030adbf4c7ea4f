import { type Text } from '../../core/attributes.js';
/** Whose answers they are, as a site says; undefined, with a warning, where that is no reference to a patient. */
export declare function subjectOf(host: Element, value: Text): string | undefined;
