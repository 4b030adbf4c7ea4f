import { type TemplateResult } from 'lit';
import type { CrisisBannerPack, CrisisCountry } from '../../content/types-of-words.js';
/** What the views of one country's lines need. */
export interface LinesContext {
    readonly words: CrisisBannerPack;
    readonly language: string;
    /** BCP 47, the page's language with the country of the lines: its clock is read there. */
    readonly locale: string;
}
/** All lines of a country: the leading one with its pairs, then the others. */
export declare function linesView(country: CrisisCountry, context: LinesContext): TemplateResult;
/** What happens when one calls; only where the line's own pages say it. */
export declare function expectView(country: CrisisCountry, words: CrisisBannerPack): unknown;
export declare function signsView({ emergency }: CrisisBannerPack): TemplateResult;
