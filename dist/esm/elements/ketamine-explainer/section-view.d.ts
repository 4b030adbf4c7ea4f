import { type TemplateResult } from 'lit';
import type { ExplainerSection, KetamineExplainerPack } from '../../content/types-of-words.js';
import type { Inline } from '../../content/inline.js';
/** What the sections need from the element. */
export interface SectionContext {
    readonly words: KetamineExplainerPack;
    readonly hidden: ReadonlySet<string>;
    /** Level of the section headings; sub-lists are one below. */
    readonly level: number;
    readonly inline: (words: Inline) => unknown;
    readonly figure: (section: ExplainerSection) => unknown;
    readonly help: (section: ExplainerSection) => unknown;
}
/** A section below its heading: leads, figure, lists with their labels, help where it is due. */
export declare function sectionBody(section: ExplainerSection, context: SectionContext): TemplateResult;
