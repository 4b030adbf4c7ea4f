import { type TemplateResult } from 'lit';
import type { CrisisCountry, CrisisDirectory, CrisisService, SharedWords } from '../content/packs.js';
export type CrisisWords = SharedWords['common']['crisis'];
type Countries = Readonly<Record<string, CrisisCountry>>;
/**
 * The country whose lines a widget shows: the US unless the page says otherwise. A code without
 * lines gives undefined and a warning; the world-wide directory must stand in.
 */
export declare function chosenCountry(host: Element, region: string | null | undefined, countries: Countries): CrisisCountry | undefined;
/** A link for each emergency number; the first one asks about danger now. */
export declare function emergencyLinks({ emergency }: CrisisCountry, words: CrisisWords): readonly TemplateResult[];
/** The ways to reach a service, with each number in its link's own words. */
export declare function serviceLinks(service: CrisisService, words: CrisisWords): readonly unknown[];
/** A service's name in its own language. */
export declare function serviceName({ name, nameLang }: CrisisService): TemplateResult;
/** The link that is last in every country. */
export declare function directoryLink({ url }: CrisisDirectory, words: CrisisWords): TemplateResult;
/** A region's shortest help as a list: emergency number first, leading line, directory last. */
export declare function crisisHelp(host: Element, region: string | null | undefined, countries: Countries, directory: CrisisDirectory, words: CrisisWords, language: string): TemplateResult;
/** The same for a country that is known; the directory alone where it isn't. */
export declare function helpList(country: CrisisCountry | undefined, directory: CrisisDirectory, words: CrisisWords, language: string): TemplateResult;
export {};
