import { type TemplateResult } from 'lit';
import type { CrisisCountry, CrisisDirectory, CrisisHelp, CrisisWays, SharedWords } from '../content/types-of-words.js';
export type CrisisWords = SharedWords['common']['crisis'];
/** What crisis help takes from a widget's content. */
interface Shown {
    readonly region: {
        readonly lines: string;
    } | undefined;
    readonly words: {
        readonly common: {
            readonly crisis: CrisisWords;
        };
    };
    readonly language: {
        readonly language: string;
    };
}
/**
 * A link for each emergency number; the first one asks about danger now. Where the country isn't known, what
 * stands for them. Like all that hold a number or a keyword to be sent they are never translated: "Text HOME to
 * 741741" works in no other words. The blank behind each keeps them apart where styles are refused or left out.
 */
export declare function emergencyLinks(country: Pick<CrisisCountry, 'emergency'> | undefined, words: CrisisWords): readonly TemplateResult[];
/** The ways to reach a service, with each number in its link's own words. */
export declare function serviceLinks(service: CrisisWays, words: CrisisWords): readonly unknown[];
/** A service's name in its own language. */
export declare function serviceName({ name, nameLang }: CrisisWays): TemplateResult;
/** The link that is last in every country. */
export declare function directoryLink({ url }: CrisisDirectory, words: CrisisWords): TemplateResult;
/** A region's shortest help as a list: emergency number first, leading line, directory last. */
export declare function crisisHelp({ region, words, language }: Shown, countries: Readonly<Record<string, CrisisHelp>>, directory: CrisisDirectory): unknown;
/** The same for a country at hand; where it isn't known, the way to its emergency number in words. */
export declare function helpList(country: CrisisHelp | undefined, directory: CrisisDirectory, words: CrisisWords, language: string): unknown;
/** The same help in words alone, for paper and text files. */
export declare function helpLines(country: CrisisHelp | undefined, { url }: CrisisDirectory, words: CrisisWords, language: string): readonly string[];
export {};
