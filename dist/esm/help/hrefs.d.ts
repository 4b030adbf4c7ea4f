import type { CrisisCountry, CrisisHelp, CrisisService } from '../content/types-of-words.js';
/** `tel:` link of a number as people write it. The number itself must stand beside or in the link. */
export declare function callHref(number: string): string;
/** `sms:` link; `?&body=` is the one form that both iOS and Android read. */
export declare function textHref(number: string, keyword?: string): string;
/** WhatsApp's own link form: digits with the country code, no plus sign. */
export declare function whatsappHref(number: string): string;
/** The country of a region code, ISO 3166-1 alpha-2 in any case; undefined when it isn't known. */
export declare function countryOf<T>(region: string, countries: Readonly<Record<string, T>>): T | undefined;
/**
 * The leading service with those that belong to it. Paired services show together or not at all:
 * one of them alone would send people to the wrong door.
 */
export declare function pairedServices({ services }: CrisisCountry): readonly CrisisService[];
/**
 * The line that leads in a language: the country's own, or the one of its pairs that is there for
 * this language alone. In Spanish the US lifeline is reached by another key and another word.
 */
export declare function leadingService(country: CrisisCountry, language: string): CrisisService | undefined;
/** Which line of a country's shortest help leads: the one for the language alone, else the country's own. */
export declare function leadingLine(country: CrisisHelp | undefined, language: string): CrisisHelp['lines'][number] | undefined;
