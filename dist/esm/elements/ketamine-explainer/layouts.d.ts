import { type TemplateResult } from 'lit';
import type { KetamineExplainerPack } from '../../content/types-of-words.js';
import type { RevealController } from './reveal.js';
/** A section as the layouts see it. */
export interface Part {
    readonly id: string;
    readonly title: string;
    readonly body: unknown;
}
type Labels = KetamineExplainerPack['ui'];
/** The same parts as one article, as an accordion, or as tabs. */
export declare function layOut(parts: readonly Part[], layout: 'article' | 'accordion' | 'tabs', level: number, ui: Labels, reveal: RevealController): TemplateResult;
export {};
