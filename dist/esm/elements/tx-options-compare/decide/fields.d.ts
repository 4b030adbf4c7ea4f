import { type TemplateResult } from 'lit';
/** A radio button in its label. Nothing is checked before a visitor does it. */
export declare function choice(name: string, label: string, checked: boolean, pick: () => void): TemplateResult;
/**
 * A field for the visitor's own words. Spelling and writing help are off: some browsers send what is
 * typed to a server for them.
 */
export declare function field(label: string, value: string, type: (text: string) => void): TemplateResult;
