import { type TemplateResult } from 'lit';
import type { CrisisCountry, CrisisDirectory, CrisisHelp, CrisisWays, SharedWords } from '../content/packs.js';
export type CrisisWords = SharedWords['common']['crisis'];
/** What crisis help takes from a widget's content. */
interface Shown {
    readonly identity: {
        readonly region?: string | null | undefined;
    };
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
 * The country whose lines a widget shows: the US unless the page says otherwise. A code without
 * lines gives undefined and a warning; the world-wide directory must stand in.
 */
export declare function chosenCountry<T>(host: Element, region: string | null | undefined, countries: Readonly<Record<string, T>>): T | undefined;
/** A link for each emergency number; the first one asks about danger now. */
export declare function emergencyLinks({ emergency }: Pick<CrisisCountry, 'emergency'>, words: CrisisWords): readonly TemplateResult[];
/** The ways to reach a service, with each number in its link's own words. */
export declare function serviceLinks(service: CrisisWays, words: CrisisWords): readonly unknown[];
/** A service's name in its own language. */
export declare function serviceName({ name, nameLang }: CrisisWays): TemplateResult;
/** The link that is last in every country. */
export declare function directoryLink({ url }: CrisisDirectory, words: CrisisWords): TemplateResult;
/** A region's shortest help as a list: emergency number first, leading line, directory last. */
export declare function crisisHelp(host: Element, { identity, words, language }: Shown, countries: Readonly<Record<string, CrisisHelp>>, directory: CrisisDirectory): TemplateResult;
/** The same for a country that is known; the directory alone where it isn't. */
export declare function helpList(country: CrisisHelp | undefined, directory: CrisisDirectory, words: CrisisWords, language: string): TemplateResult;
/** The same help in words alone, for paper and text files. */
export declare function helpLines(country: CrisisHelp | undefined, { url }: CrisisDirectory, words: CrisisWords, language: string): readonly string[];
export {};
