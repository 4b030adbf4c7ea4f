import { type TemplateResult } from 'lit';
import type { CrisisBannerPack, CrisisCountry, CrisisService } from '../../content/packs.js';
/** What the views of one country's lines need. */
export interface LinesContext {
    readonly words: CrisisBannerPack;
    readonly language: string;
    /** BCP 47, the page's language with the country of the lines: its clock is read there. */
    readonly locale: string;
}
/**
 * The line that leads in a language: the country's own, or the one of its pairs that is there for
 * this language alone. In Spanish the US lifeline is reached by another key and another word.
 */
export declare function leadingService(country: CrisisCountry, language: string): CrisisService | undefined;
/** All lines of a country: the leading one with its pairs, then the others. */
export declare function linesView(country: CrisisCountry, context: LinesContext): TemplateResult;
/** What happens when one calls; only where the line's own pages say it. */
export declare function expectView(country: CrisisCountry, words: CrisisBannerPack): unknown;
export declare function signsView({ emergency }: CrisisBannerPack): TemplateResult;
