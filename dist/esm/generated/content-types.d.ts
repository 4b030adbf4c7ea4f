import type { Inline } from '../content/inline.js';
/**
 * Other codes and names that sites write for it, besides its names in English, Spanish and its first language: ISO 3166-1 alpha-3 and numeric, everyday names.
 */
export type AlsoWritten = string[];
/**
 * Ids of facts/references.json that this rests on, also those that readers do not see.
 *
 * Items: The id of a record in facts/references.json.
 */
export type Sources = string[];
/**
 * Who did it, how many people took part, when, and where it can be read.
 */
export type Attestation = null | {
    by: string;
    people: number;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    date: string;
    /**
     * An https address.
     */
    where: string;
};
/**
 * Every kind of content file.
 */
export interface Content {
    CommonWords: CommonWords;
    CrisisBannerWords: CrisisBannerWords;
    CrisisLines: CrisisLines;
    EmergencyWords: EmergencyWords;
    Emergency: Emergency;
    FindingsWords: FindingsWords;
    GlossaryWords: GlossaryWords;
    InstrumentsWords: InstrumentsWords;
    Instruments: Instruments;
    KetamineExplainerWords: KetamineExplainerWords;
    KetamineExplainer: KetamineExplainer;
    Numbers: Numbers;
    Onset: Onset;
    PagesWords: PagesWords;
    References: References;
    Risks: Risks;
    SymptomCheckWords: SymptomCheckWords;
    TxOptionsCompareWords: TxOptionsCompareWords;
    TxOptionsCompare: TxOptionsCompare;
}
/**
 * Words that every widget shows: dates and states of the content, and the names of crisis links.
 */
export interface CommonWords {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    translation: Translation;
    /**
     * What a widget says of its own content.
     */
    about: {
        /**
         * Shown while the translation is a draft.
         */
        draft: string;
        /**
         * Shown past the review date.
         */
        due: string;
        /**
         * Variable: date.
         */
        published: string;
        /**
         * Variable: date.
         */
        reviewBy: string;
        /**
         * Variables: name, credentials, date.
         */
        reviewed: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        notReviewed: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        license: string;
    };
    /**
     * Names of crisis links. Each says its number: it must make sense out of context, on paper and where the link is dead.
     */
    crisis: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        emergency: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        unknown: string;
        /**
         * What an emergency number is for where a country has more than one.
         */
        roles: {
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            [k: string]: string;
        };
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        call: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        callThen: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        text: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        textKeyword: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        chat: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        whatsapp: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        callOrText: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        directory: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        always: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        varies: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        hours: string;
    };
}
/**
 * Whether these words are the original, a draft translation, a translation that a qualified human has checked, or a published validated text.
 */
export interface Translation {
    status: 'original' | 'draft' | 'checked' | 'published';
}
/**
 * Words of the crisis banner. Numbers come from facts/crisis-lines.json.
 */
export interface CrisisBannerWords {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    translation: Translation;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    label: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    lead: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    title: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    more: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    lines: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    otherLines: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    anyCountry: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    relay: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    videophone: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    asl: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    signed: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    languages: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    interpreters: string;
    /**
     * Whom a line is for, and what it isn't.
     */
    audiences: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        anyone: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        deaf: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        veterans: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        'lgbtq-youth': string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        trans: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        maternal: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        abuse: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        'treatment-referral': string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        'young-people': string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        'under-35': string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        indigenous: string;
    };
    /**
     * Pieces of limited hours.
     */
    time: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        daily: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        days: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        midnight: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        nextDay: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        zone: string;
    };
    /**
     * What happens when one calls or texts, only as far as a line's own pages say it.
     */
    expect: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * Sentences by service id. Variables: number of the service; id_then and id_keyword of its paired services, with _ for each dash.
         */
        services: {
            [k: string]: {
                /**
                 * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
                 */
                [k: string]: Inline;
            };
        };
    };
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    privacy: string;
    /**
     * Leaving the site fast.
     */
    exit: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        link: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        hint: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        two: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        one: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        expired: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        leaving: string;
    };
}
/**
 * Emergency numbers and crisis lines by country. The one place where a crisis number stands.
 */
export interface CrisisLines {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    /**
     * The menu option of 988 for LGBTQ+ youth, which ended. While show is false no words may offer it.
     */
    usPress3: {
        show: boolean;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        ended: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        lastChecked: string;
        /**
         * Ids of facts/references.json that this rests on, also those that readers do not see.
         *
         * Items: The id of a record in facts/references.json.
         */
        sources: string[];
        note: string;
    };
    /**
     * World-wide directory of helplines: the last line in every country.
     */
    directory: {
        /**
         * A name in kebab case that never changes once published.
         */
        id: string;
        name: string;
        /**
         * An https address.
         */
        url: string;
        /**
         * Ids of facts/references.json that this rests on, also those that readers do not see.
         *
         * Items: The id of a record in facts/references.json.
         */
        sources: string[];
    };
    /**
     * Codes that are understood although there are no lines for them: other spellings of a country, and parts of a country by ISO 3166-2 that its lines do not serve.
     */
    elsewhere: {
        /**
         * ISO 3166-1 alpha-2.
         */
        region: string;
        alsoWritten?: AlsoWritten;
        note?: string;
    }[];
    countries: CountryRecord[];
}
/**
 * One country's lines.
 */
export interface CountryRecord {
    /**
     * ISO 3166-1 alpha-2.
     */
    region: string;
    /**
     * What comes before its numbers from abroad, without the plus (ITU-T E.164). For the tools: a number with another code is not this country's.
     */
    callingCode: string;
    alsoWritten: AlsoWritten;
    /**
     * Territories with codes of their own that the emergency number and the leading line serve.
     */
    territories?: {
        /**
         * ISO 3166-1 alpha-2.
         */
        region: string;
        alsoWritten: AlsoWritten;
        /**
         * Ids of facts/references.json that this rests on, also those that readers do not see.
         *
         * @minItems 1
         *
         * Items: The id of a record in facts/references.json.
         */
        sources: string[];
    }[];
    /**
     * @minItems 1
     */
    emergency: {
        /**
         * A phone number as people write it.
         */
        number: string;
        /**
         * What the number is for.
         */
        role: 'all' | 'ambulance' | 'ambulance-fire' | 'police' | 'mobile' | 'also';
    }[];
    /**
     * A name in kebab case that never changes once published.
     */
    primary: string;
    /**
     * @minItems 1
     */
    services: ServiceRecord[];
}
/**
 * One crisis line.
 */
export interface ServiceRecord {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * In the service's own language.
     */
    name: string;
    /**
     * BCP 47 of the name when it is not English.
     */
    nameLang?: string;
    audience: 'anyone' | 'deaf' | 'veterans' | 'lgbtq-youth' | 'trans' | 'maternal' | 'abuse' | 'treatment-referral' | 'young-people' | 'under-35' | 'indigenous';
    call?: {
        /**
         * A phone number as people write it.
         */
        number: string;
        /**
         * The key to press after the call is answered.
         */
        then?: string;
    };
    text?: {
        /**
         * A phone number as people write it.
         */
        number: string;
        keyword?: string;
    };
    /**
     * An https address.
     */
    chat?: string;
    /**
     * A phone number as people write it.
     */
    whatsapp?: string;
    /**
     * The relay number to dial first from a TTY.
     */
    relay?: {
        /**
         * A phone number as people write it.
         */
        number: string;
    };
    /**
     * Services to show together with this one, or none of them.
     *
     * Items: A name in kebab case that never changes once published.
     */
    pairs?: string[];
    hours: ('always' | 'varies') | LimitedHours;
    /**
     * BCP 47; ase is American Sign Language.
     */
    languages: string[];
    interpreters?: boolean;
    cost: 'free' | 'charges-may-apply';
    /**
     * An https address.
     */
    official?: string;
    confidence: 'high' | 'medium' | 'low';
    /**
     * Ids of facts/references.json that this rests on, also those that readers do not see.
     *
     * Items: The id of a record in facts/references.json.
     */
    sources: string[];
    /**
     * False until a source stands behind the number.
     */
    shown: boolean;
    whyNot?: string;
    lastChecked: null | string;
    /**
     * For editors; visitors never see it.
     */
    note?: string;
}
/**
 * ISO weekdays (Monday is 1) from first to last, local times; a close before the opening is on the next day.
 */
export interface LimitedHours {
    /**
     * @minItems 2
     * @maxItems 2
     */
    days: number[];
    open: string;
    close: string;
    /**
     * IANA time zone where the country has several.
     */
    zone?: string;
}
/**
 * Words of the emergency signs, which several widgets show.
 */
export interface EmergencyWords {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    translation: Translation;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    title: string;
    /**
     * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
     */
    lead: Inline;
    /**
     * Over the signs of each kind: what someone thinks, feels or does, and what a body shows.
     */
    groups: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        mind: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        medical: string;
    };
    /**
     * One sign each, keyed by the ids of facts/emergency.json.
     */
    signs: {
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        [k: string]: Inline;
    };
}
/**
 * Signs of an emergency, in the order shown.
 */
export interface Emergency {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    signs: EmergencySign[];
}
export interface EmergencySign {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    scope: 'suicide' | 'medical' | 'mind';
    /**
     * What a claim rests on: cited sources; general knowledge that a clinical lead still has to confirm; or our own wording of a question or an instruction, which claims nothing.
     */
    basis: 'source' | 'general-knowledge' | 'own-wording';
    /**
     * Ids of facts/references.json that this rests on, also those that readers do not see.
     *
     * Items: The id of a record in facts/references.json.
     */
    sources: string[];
    /**
     * For editors; readers never see it.
     */
    note?: string;
}
/**
 * Words for what studies found, keyed by the ids and values of facts/risks.json. Every widget that shows a finding takes them from here.
 */
export interface FindingsWords {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    translation: Translation;
    outcomes: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        [k: string]: string;
    };
    designs: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        [k: string]: string;
    };
    funding: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        [k: string]: string;
    };
    certainty: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        [k: string]: string;
    };
    reasons: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        [k: string]: string;
    };
    /**
     * Words around the icon array.
     */
    picture: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        howToRead: string;
        /**
         * When it was measured, by the unit of time; `varies` where it differed. Variable: time.
         */
        when: {
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            hours: string;
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            days: string;
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            weeks: string;
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            months: string;
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            varies: string;
        };
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        sentence: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        alone: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        count: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        people: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        difference: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        more: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        fewer: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        same: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        range: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        across: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        who: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        how: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        paid: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        sure: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        table: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        group: string;
    };
    risks: {
        [k: string]: RiskWords;
    };
}
export interface RiskWords {
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    treatment: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    comparison?: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    population: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    note?: string;
}
/**
 * Terms and their meaning in plain words.
 */
export interface GlossaryWords {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    translation: Translation;
    /**
     * By id.
     */
    terms: {
        [k: string]: GlossaryEntry;
    };
}
export interface GlossaryEntry {
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    term: string;
    /**
     * Plain words; may hold facts {id}, no citations or terms.
     */
    definition: string;
    /**
     * How to say it.
     */
    say?: string;
}
/**
 * The published wording of the questionnaires, letter by letter. Never edit, shorten, reorder or translate it again: a changed item is no longer the validated one.
 */
export interface InstrumentsWords {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    translation: Translation;
    /**
     * The words of the answers, in the order of the facts.
     */
    optionLists: {
        /**
         * @minItems 2
         *
         * Items: Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        [k: string]: string[];
    };
    instruments: {
        [k: string]: InstrumentWords;
    };
}
export interface InstrumentWords {
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    title: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    stem: string;
    /**
     * The scored items by id.
     */
    items: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        [k: string]: string;
    };
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    functional?: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    credit: string;
}
/**
 * Questionnaires: codes, ranges and cut-offs, once for all languages. Their published wording is in each language's instruments.json.
 */
export interface Instruments {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    /**
     * Lists of answers by id, each in the order shown.
     */
    optionLists: {
        /**
         * @minItems 2
         */
        [k: string]: AnswerOption[];
    };
    /**
     * @minItems 1
     */
    instruments: Instrument[];
    /**
     * What the words around the questionnaires claim beyond the cited studies, so that a clinical lead sees what needs an eye.
     */
    statements: Statement[];
}
export interface AnswerOption {
    /**
     * What the answer adds to the total, and its ordinal value.
     */
    value: number;
    /**
     * A LOINC answer code. Not in numeric order for difficulty: LA6575-0 is very, LA6574-3 extremely difficult.
     */
    loinc: string;
}
/**
 * One questionnaire. Everything the widget asks, scores and exports comes from here.
 */
export interface Instrument {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * A LOINC code.
     */
    panel: string;
    /**
     * A LOINC code.
     */
    total: string;
    /**
     * How long it takes most people, in whole minutes.
     */
    minutes: number;
    /**
     * A name in kebab case that never changes once published.
     */
    options: string;
    /**
     * The scored items, in their published order.
     *
     * @minItems 1
     */
    items: InstrumentItem[];
    functional?: FunctionalItem;
    /**
     * Ranges of the total, without gaps, from zero to the highest total.
     *
     * @minItems 1
     */
    bands: Band[];
    cutoff: Cutoff;
    frequencies?: Frequencies;
    /**
     * A name in kebab case that never changes once published.
     */
    next?: string;
    /**
     * What a claim rests on: cited sources; general knowledge that a clinical lead still has to confirm; or our own wording of a question or an instruction, which claims nothing.
     */
    basis: 'source' | 'general-knowledge' | 'own-wording';
    sources: Sources;
    /**
     * For editors; readers never see it.
     */
    note?: string;
}
export interface InstrumentItem {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * A LOINC code.
     */
    loinc: string;
    /**
     * Any answer above zero calls for the crisis panel at once, the same for every value.
     */
    selfHarm?: boolean;
}
/**
 * Asked when any item is above zero; never scored.
 */
export interface FunctionalItem {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * A LOINC code.
     */
    loinc?: string;
    /**
     * A name in kebab case that never changes once published.
     */
    options: string;
}
export interface Band {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    min: number;
    max: number;
    /**
     * The next step by the band alone; src/elements/symptom-check/next-step.ts says when another comes sooner.
     */
    step: 'unwell' | 'recheck' | 'next-visit' | 'longer' | 'weeks' | 'days' | 'tomorrow';
}
/**
 * The total from which studies looked closer.
 */
export interface Cutoff {
    score: number;
    sensitivity: number;
    specificity: number;
    sources: Sources;
}
/**
 * What the cut-off means in whole people, of which the four groups add up to `people`.
 */
export interface Frequencies {
    people: number;
    truePositive: number;
    falsePositive: number;
    falseNegative: number;
    trueNegative: number;
    /**
     * What was assumed; readers never see it.
     */
    note: string;
}
export interface Statement {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * What a claim rests on: cited sources; general knowledge that a clinical lead still has to confirm; or our own wording of a question or an instruction, which claims nothing.
     */
    basis: 'source' | 'general-knowledge' | 'own-wording';
    sources: Sources;
    /**
     * For editors; readers never see it.
     */
    note?: string;
}
/**
 * Words of the explainer, keyed by the ids of facts/ketamine-explainer.json and facts/onset.json.
 */
export interface KetamineExplainerWords {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    translation: Translation;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    title: string;
    /**
     * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
     */
    mainMessage: Inline;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    summary: string;
    /**
     * That this is no medical advice.
     */
    notAdvice: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        body: Inline;
    };
    /**
     * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
     */
    sourcesNote: Inline;
    /**
     * Who made this text and how, who paid, and what ties there are.
     */
    made: {
        title: string;
        authors: string;
        drafting: string;
        funding: string;
        conflicts: string;
    };
    /**
     * FDA status of a route.
     */
    statuses: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        approved: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        'off-label': string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        'not-approved': string;
    };
    sections: {
        [k: string]: SectionWords;
    };
    onset: {
        [k: string]: OnsetWords;
    };
    figures: {
        synapse: {
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            title: string;
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            description: string;
            /**
             * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
             */
            caption: Inline;
            /**
             * Each drawn part.
             */
            labels: {
                /**
                 * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
                 */
                [k: string]: string;
            };
            /**
             * What happens, in order.
             */
            steps: {
                /**
                 * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
                 */
                [k: string]: string;
            };
        };
        onset: {
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            title: string;
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            description: string;
            /**
             * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
             */
            howToRead: Inline;
            /**
             * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
             */
            caption: Inline;
            /**
             * Marks of the time scale.
             */
            axis: {
                /**
                 * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
                 */
                hour: string;
                /**
                 * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
                 */
                day: string;
                /**
                 * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
                 */
                week: string;
                /**
                 * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
                 */
                month: string;
                /**
                 * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
                 */
                year: string;
            };
        };
        iconArray: {
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            title: string;
            /**
             * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
             */
            howToRead: Inline;
        };
    };
    quiz: {
        [k: string]: QuizWords;
    };
    /**
     * Labels of buttons, links and parts.
     */
    ui: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        contents: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        openAll: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        closeAll: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        print: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        readingTime: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        readingGrade: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        references: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        backToText: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        source: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        quiz: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        quizIntro: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        right: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        wrong: string;
    };
}
export interface SectionWords {
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    title: string;
    /**
     * Labels of the sub-lists.
     */
    groups?: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        [k: string]: string;
    };
    /**
     * Paragraphs and points by id. What warns or leads to help stays as it is: facts/ketamine-explainer.json says which.
     */
    blocks: {
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        [k: string]: Inline;
    };
}
export interface OnsetWords {
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    name: string;
    /**
     * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
     */
    range: Inline;
}
export interface QuizWords {
    /**
     * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
     */
    question: Inline;
    options: {
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        [k: string]: Inline;
    };
    /**
     * What to say to each answer.
     */
    explanations: {
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        [k: string]: Inline;
    };
}
/**
 * Outline of the explainer: which sections and blocks there are, in order, and what each claim rests on. Words are in the language files under the same ids.
 */
export interface KetamineExplainer {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    sections: ExplainerSection[];
    /**
     * Questions with which readers check what they took in. Nothing keeps the answers.
     */
    quiz: QuizQuestion[];
}
/**
 * One section.
 */
export interface ExplainerSection {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * A clinic can add to it, never remove it.
     */
    safety: boolean;
    /**
     * The drawing that stands in this section.
     */
    figure?: 'synapse' | 'onset' | 'icon-array';
    /**
     * The element shows the region’s crisis links here.
     */
    crisisLinks?: boolean;
    /**
     * @minItems 1
     */
    blocks: ExplainerBlock[];
}
/**
 * One paragraph or list item.
 */
export interface ExplainerBlock {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * `lead`: a paragraph that opens the section; `point`: an item of a list; `caution`: an item that must stand out.
     */
    kind: 'lead' | 'point' | 'caution';
    /**
     * A name in kebab case that never changes once published.
     */
    group?: string;
    /**
     * FDA status of the route that the block names.
     */
    status?: 'approved' | 'off-label' | 'not-approved';
    /**
     * A clinic cannot remove it, wherever it stands.
     */
    safety?: boolean;
    /**
     * A clinic may hide it; `note` says why.
     */
    optional?: boolean;
    /**
     * Records of facts/risks.json that the sentence tells.
     *
     * Items: A name in kebab case that never changes once published.
     */
    risks?: string[];
    /**
     * For editors; readers never see it.
     */
    note?: string;
    /**
     * What a claim rests on: cited sources; general knowledge that a clinical lead still has to confirm; or our own wording of a question or an instruction, which claims nothing.
     */
    basis: 'source' | 'general-knowledge' | 'own-wording';
    /**
     * Ids of facts/references.json that this rests on, also those that readers do not see.
     *
     * Items: The id of a record in facts/references.json.
     */
    sources: string[];
}
export interface QuizQuestion {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * @minItems 2
     *
     * Items: A name in kebab case that never changes once published.
     */
    options: string[];
    /**
     * A name in kebab case that never changes once published.
     */
    right: string;
}
/**
 * Every number that a sentence may hold, once, whatever the language. Words ask for it as {id}.
 */
export interface Numbers {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    numbers: NumberRecord[];
}
/**
 * One number.
 */
export interface NumberRecord {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * Shown as it stands. Years and numbers past 999 are strings, so that nothing groups their digits.
     */
    value: number | string;
    /**
     * A name in kebab case that never changes once published.
     */
    unit: string;
    /**
     * What the share is counted per.
     */
    of?: 100 | 1000;
    /**
     * Who was counted, and the figure before rounding.
     */
    population?: string;
    /**
     * When it was measured.
     */
    time?: string;
    /**
     * For editors; readers never see it.
     */
    note?: string;
    /**
     * Ids of facts/references.json that this rests on, also those that readers do not see.
     *
     * Items: The id of a record in facts/references.json.
     */
    sources: string[];
    /**
     * What a claim rests on: cited sources; general knowledge that a clinical lead still has to confirm; or our own wording of a question or an instruction, which claims nothing.
     */
    basis: 'source' | 'general-knowledge' | 'own-wording';
}
/**
 * How soon people who get better may notice it, for the range chart. Words ask for {onset.id.from} and {onset.id.to}.
 */
export interface Onset {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    treatments: OnsetRecord[];
}
/**
 * One bar.
 */
export interface OnsetRecord {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * A length of time.
     */
    from: {
        value: number;
        unit: 'hours' | 'days' | 'weeks' | 'months';
    };
    /**
     * A length of time.
     */
    to: {
        value: number;
        unit: 'hours' | 'days' | 'weeks' | 'months';
    };
    /**
     * `from` in days (a month is 30), for the drawing.
     */
    fromDays: number;
    /**
     * `to` in days, for the drawing.
     */
    toDays: number;
    /**
     * What a claim rests on: cited sources; general knowledge that a clinical lead still has to confirm; or our own wording of a question or an instruction, which claims nothing.
     */
    basis: 'source' | 'general-knowledge' | 'own-wording';
    /**
     * Ids of facts/references.json that this rests on, also those that readers do not see.
     *
     * Items: The id of a record in facts/references.json.
     */
    sources: string[];
    /**
     * For editors; readers never see it.
     */
    note?: string;
}
/**
 * Words of the widgets' own pages in dist/embed, around the widget.
 */
export interface PagesWords {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    translation: Translation;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    languages: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    dial: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    elsewhere: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    crisis: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    plain: string;
    /**
     * By tag: a page for each widget of src/widgets.json.
     */
    pages: {
        [k: string]: Page;
    };
}
/**
 * Words of a widget's own page.
 */
export interface Page {
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    title: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    heading: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    description: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    script?: string;
}
/**
 * Every source, once.
 */
export interface References {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    references: ReferenceRecord[];
}
/**
 * One source.
 */
export interface ReferenceRecord {
    /**
     * The id of a record in facts/references.json.
     */
    id: string;
    type: 'article-journal' | 'webpage' | 'article-newspaper' | 'legislation' | 'dataset';
    /**
     * At most the first three, Vancouver style.
     */
    authors: string[];
    /**
     * Whether there are more authors than those listed.
     */
    etAl: boolean;
    title: string;
    /**
     * The journal.
     */
    container?: string;
    publisher?: string;
    year?: number;
    date?: string;
    volume?: string;
    pages?: string;
    /**
     * Only where it was seen in a source.
     */
    doi?: string;
    /**
     * Only where it was seen in a source.
     */
    pmid?: string;
    /**
     * An https address.
     */
    url?: string;
    trial?: string;
    /**
     * Who paid or whom the authors work for, as the paper says.
     */
    conflict?: string;
    /**
     * page: the record or abstract was read; code-index: identifiers agree in public projects; memory: not checked.
     */
    verified: 'page' | 'code-index' | 'memory';
    /**
     * Supports a fact but is not shown to readers.
     */
    internalOnly?: boolean;
}
/**
 * What studies found, one record a finding: words, number, picture and table all come from it, so that denominators and times cannot mix.
 */
export interface Risks {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    /**
     * A name in kebab case that never changes once published.
     */
    featured: string;
    risks: RiskRecord[];
}
/**
 * One finding.
 */
export interface RiskRecord {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * Response: symptoms cut by at least half. Remission: few or no symptoms. Relapse: symptoms came back. The others are side effects that people reported.
     */
    outcome: 'response' | 'remission' | 'relapse' | 'detached' | 'dizzy' | 'nausea' | 'sleepy';
    /**
     * What the share is counted per.
     */
    denominator: 100 | 1000;
    /**
     * When it was measured; null if it differed from person to person or study to study.
     */
    time: null | {
        value: number;
        unit: 'hours' | 'days' | 'weeks' | 'months';
    };
    /**
     * People with the outcome, of `denominator`, in the treated group.
     */
    treated: number;
    /**
     * The same in the comparison group; null if there was none, which readers must be told.
     */
    comparison: number | null;
    /**
     * People in both groups together.
     */
    participants: number;
    /**
     * How the groups came about and who knew.
     */
    design: 'randomized-blinded' | 'pooled-randomized-blinded' | 'randomized-withdrawal' | 'randomized-open' | 'randomized-open-blinded-raters' | 'randomized-no-placebo' | 'no-comparison';
    /**
     * Who ran or paid for it. `unknown` means that we did not find out.
     */
    funding: 'maker' | 'public' | 'unknown';
    /**
     * Treated minus comparison, of `denominator`, with its 95 % confidence interval, unrounded: the shown gap is treated minus comparison in whole numbers, so round only `low` and `high`.
     */
    difference?: {
        perDenominator: number;
        low: number;
        high: number;
        /**
         * `published` in a source, or `computed` by us from the counts (Wald).
         */
        method: 'published' | 'computed';
    };
    /**
     * 95 % confidence interval of the treated share where there is no comparison group.
     */
    interval?: {
        low: number;
        high: number;
    };
    counts?: {
        /**
         * People with the outcome, people in the group.
         *
         * @minItems 2
         * @maxItems 2
         */
        treated: number[];
        /**
         * People with the outcome, people in the group.
         *
         * @minItems 2
         * @maxItems 2
         */
        comparison: number[];
    };
    lowerIsBetter: boolean;
    certainty: {
        /**
         * A grade only where a source that we read gives one.
         */
        level: 'high' | 'moderate' | 'low' | 'very-low' | 'not-graded';
        /**
         * Why to read it with care.
         */
        reasons: ('maker-funded' | 'people-could-tell' | 'open-label' | 'small' | 'short' | 'chance' | 'missing-people' | 'planned-later' | 'studies-differ' | 'only-those-well' | 'no-comparison-group' | 'no-placebo' | 'reported-only' | 'second-hand')[];
    };
    /**
     * Ids of facts/references.json that this rests on, also those that readers do not see.
     *
     * Items: The id of a record in facts/references.json.
     */
    sources: string[];
    /**
     * What a claim rests on: cited sources; general knowledge that a clinical lead still has to confirm; or our own wording of a question or an instruction, which claims nothing.
     */
    basis: 'source' | 'general-knowledge' | 'own-wording';
    /**
     * A name in kebab case that never changes once published.
     */
    with?: string;
    /**
     * Whether a picture may be drawn of it: only with a comparison group.
     */
    iconArray: boolean;
    /**
     * A figure from memory: not shown to patients until someone has checked it and cleared this.
     */
    needsSourceCheck: boolean;
    /**
     * For editors; readers never see it.
     */
    note?: string;
}
/**
 * Words of our own around the questionnaires: what it is, errors, the result. The published wording is in instruments.json.
 */
export interface SymptomCheckWords {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    translation: Translation;
    /**
     * The first screen.
     */
    start: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * What it is, by instrument.
         */
        what: {
            /**
             * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
             */
            [k: string]: Inline;
        };
        /**
         * Who stands behind it, by instrument.
         */
        authority: {
            /**
             * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
             */
            [k: string]: Inline;
        };
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        limits: Inline;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        adults: Inline;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        minutes: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        minute: string;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        privacy: Inline;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        privacyShare: Inline;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        unwatched: Inline;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        begin: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        about: string;
    };
    question: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        progress: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        last: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        next: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        back: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        problem: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        choose: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        chooseFor: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        chooseLast: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        error: string;
    };
    check: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        change: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        none: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        result: string;
    };
    /**
     * Shown at once when the item about self-harm is above zero, whatever the value.
     */
    crisis: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        body: Inline;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        act: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        safer: string;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        unseen: Inline;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        goOn: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        flag: string;
    };
    result: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        total: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        scale: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        range: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        help: string;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        missed: Inline;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        meaning: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        not: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        shifted: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        nothing: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        cautions: string;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        bipolar: Inline;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        psychosis: Inline;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        pregnancy: Inline;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        after: Inline;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        next: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        sources: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        source: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        backToText: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        alone: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        unasked: string;
    };
    /**
     * By instrument: the authority of the cut-off, what it means for a total, and the names of the bands.
     */
    results: {
        [k: string]: InstrumentResult;
    };
    steps: StepWords;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    sooner: string;
    /**
     * What the cut-off would mean in whole people, as an example on the start; never part of a result. Variables come from facts/instruments.json.
     */
    frequencies: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        sentence: Inline;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        assumed: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        positive: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        negative: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        howToRead: string;
    };
    more: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        offer: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        go: string;
    };
    take: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        intro: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        print: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        copy: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        copied: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        notCopied: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        text: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        response: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        observations: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        sheet: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        printBoth: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        copyBoth: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        textBoth: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        file: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        when: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        self: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        total: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        share: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        shared: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        again: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        againNote: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        known: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        unreviewed: string;
    };
    /**
     * Around the questions: their title, help where they can’t run, links out.
     */
    frame: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        failed: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        lead: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        learn: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        explainer: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        compare: string;
    };
}
export interface InstrumentResult {
    /**
     * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
     */
    cutoff: Inline;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    above: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    below: string;
    bands: {
        [k: string]: BandWords;
    };
}
export interface BandWords {
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    label: string;
}
/**
 * The one next step of a result, by its id in facts/instruments.json and next-step.ts. Never a drug, never who may qualify for what.
 */
export interface StepWords {
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    unwell: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    'next-visit': string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    recheck: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    longer: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    weeks: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    days: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    tomorrow: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    today: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    crisis: string;
}
/**
 * Words of the comparison, keyed by the ids of facts/tx-options-compare.json. Cells hold no citations: facts say what each rests on.
 */
export interface TxOptionsCompareWords {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    translation: Translation;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    title: string;
    /**
     * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
     */
    mainMessage: Inline;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    summary: string;
    /**
     * That this is no medical advice.
     */
    notAdvice: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        body: Inline;
    };
    /**
     * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
     */
    sourcesNote: Inline;
    /**
     * Titles of the steps, in their order.
     */
    steps: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        label: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        step: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        choice: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        options: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        values: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        questions: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        next: string;
    };
    /**
     * The decision: what it is about, what happens without one, what is known and what isn’t.
     */
    choice: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        question: string;
        /**
         * Three to five points to know first.
         */
        keyPoints: {
            /**
             * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
             */
            [k: string]: Inline;
        };
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        condition: Inline;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        natural: Inline;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        known: Inline;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        unknown: Inline;
    };
    picker: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        legend: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        count: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        order: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        stays: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        least: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        all: string;
    };
    table: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        caption: string;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        howToRead: Inline;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        howToReadCards: Inline;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        corner: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        first: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        second: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        none: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        large: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        notLarge: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        picture: string;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        notCompare: Inline;
    };
    rows: {
        [k: string]: {
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            title: string;
        };
    };
    options: {
        [k: string]: OptionWords;
    };
    values: {
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        lead: Inline;
        levels: {
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            very: string;
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            some: string;
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            no: string;
        };
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        clear: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        order: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        marked: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        nothing: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        noneYet: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        own: string;
        /**
         * What a clinic adds to the domains: one label each.
         */
        blocks: {
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            [k: string]: string;
        };
        domains: {
            [k: string]: {
                /**
                 * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
                 */
                label: string;
                /**
                 * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
                 */
                hint: string;
            };
        };
        /**
         * What sets some options apart.
         */
        traits: {
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            [k: string]: string;
        };
    };
    /**
     * Questions with which readers check what they took in, and their answers.
     */
    quiz: {
        [k: string]: QuizWords;
    };
    ready: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        lead: Inline;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        yes: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        no: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        all: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        some: string;
        items: {
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            [k: string]: string;
        };
    };
    questions: {
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        lead: Inline;
        /**
         * Questions to ask; a clinic may add its own.
         */
        blocks: {
            /**
             * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
             */
            [k: string]: string;
        };
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        own: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        privacy: string;
    };
    next: {
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        lead: Inline;
        /**
         * What to do, step by step.
         */
        actions: {
            /**
             * What to do when it gets worse.
             */
            worse: ActionWords;
            [k: string]: ActionWords;
        };
    };
    sheet: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        lead: Inline;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        print: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        copy: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        copied: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        notCopied: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        save: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        made: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        compared: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        matters: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        questions: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        notes: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        withAnswers: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        toQuestionnaire: string;
    };
    /**
     * How we made this: search, selection, authors, funding, conflicts, updates, drafting.
     */
    methods: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        title: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        who: string;
        /**
         * How this was made, and by whom.
         */
        blocks: {
            /**
             * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
             */
            [k: string]: Inline;
        };
    };
    ui: {
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        references: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        backToText: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        source: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        quiz: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        quizIntro: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        right: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        wrong: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        reading: string;
        /**
         * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
         */
        notKnown: string;
    };
}
export interface OptionWords {
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    name: string;
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    inText: string;
    /**
     * Cells by the row’s id. Benefits, harms, experience and what isn’t known stay as they are: facts/tx-options-compare.json says which rows.
     */
    cells: {
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        [k: string]: Inline;
    };
}
export interface ActionWords {
    /**
     * Plain words without inline forms, for labels, titles and accessible names. May hold run-time variables such as {$number}.
     */
    title: string;
    steps: {
        /**
         * A sentence or more. May hold citations [@id], glossary terms [[id]] or [[id|text]], and facts {id}.
         */
        [k: string]: Inline;
    };
}
/**
 * Outline of the comparison: which treatments and rows there are, in order, and what each cell rests on. Words are in the language files under the same ids.
 */
export interface TxOptionsCompare {
    $schema: string;
    /**
     * The license of this file: content is CC BY 4.0, code is MIT.
     */
    license: 'CC-BY-4.0';
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    published: string;
    /**
     * A calendar date, ISO 8601 (YYYY-MM-DD).
     */
    reviewBy: string;
    /**
     * Who attested this file. null until a named clinician has read it and says so; nothing may imply a review while it is null.
     */
    review: null | {
        /**
         * The reviewer's full name.
         */
        name: string;
        /**
         * License and role, as the reviewer writes it.
         */
        credentials: string;
        organization?: string;
        /**
         * A calendar date, ISO 8601 (YYYY-MM-DD).
         */
        date: string;
    };
    /**
     * The rows, in the order in which they stand until a visitor says what matters.
     */
    rows: CompareRow[];
    /**
     * The treatments, in alphabetical order of their English names; the option to change nothing comes last.
     */
    options: CompareOption[];
    /**
     * What sets some options apart, to be told to a visitor who says that it matters.
     */
    traits: CompareTrait[];
    /**
     * What people with hard-to-treat depression asked for (the needs work of the 2020 decision aid, PMID 34565196).
     */
    domains: CompareDomain[];
    /**
     * Three questions to check one’s understanding. Nothing keeps the answers.
     */
    quiz: QuizQuestion[];
    /**
     * Four things to ask oneself before deciding; words of our own.
     *
     * @minItems 4
     * @maxItems 4
     *
     * Items: A name in kebab case that never changes once published.
     */
    ready: string[];
    /**
     * Questions to take to the visit.
     *
     * @minItems 3
     *
     * Items: A name in kebab case that never changes once published.
     */
    questions: string[];
    /**
     * What only people can attest. null until it was done by people who are named here.
     */
    attestations: {
        needsPatients: Attestation;
        needsProfessionals: Attestation;
        reviewedByPatients: Attestation;
        reviewedByProfessionals: Attestation;
        fieldTestedPatients: Attestation;
        fieldTestedProfessionals: Attestation;
        improvesMatch: Attestation;
        improvesKnowledge: Attestation;
    };
}
export interface CompareRow {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * What the row tells of. Where a benefit shows, every row of harms shows too.
     */
    kind: 'about' | 'benefit' | 'harm' | 'practical' | 'experience' | 'unknown';
    /**
     * A clinic can add to its words, never change or leave them out.
     */
    safety: boolean;
}
export interface CompareOption {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * The visitor cannot take it out of the comparison; a site can hide it.
     */
    stays?: boolean;
    /**
     * What studies found, in the order shown. Studies that point opposite ways stand together.
     */
    findings: OptionFinding[];
    /**
     * What each row’s words rest on, by the row’s id.
     */
    cells: {
        [k: string]: CellBasis;
    };
}
export interface OptionFinding {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * A name in kebab case that never changes once published.
     */
    row: string;
    /**
     * This option is the comparison group of that record.
     */
    flipped?: boolean;
}
export interface CellBasis {
    /**
     * What a claim rests on: cited sources; general knowledge that a clinical lead still has to confirm; or our own wording of a question or an instruction, which claims nothing.
     */
    basis: 'source' | 'general-knowledge' | 'own-wording';
    /**
     * Ids of facts/references.json that this rests on, also those that readers do not see.
     *
     * Items: The id of a record in facts/references.json.
     */
    sources: string[];
    /**
     * The cell says that there is no count of people to show.
     */
    noCount?: boolean;
    /**
     * For editors; readers never see it.
     */
    note?: string;
}
export interface CompareTrait {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * A name in kebab case that never changes once published.
     */
    row: string;
    /**
     * The options it is true of.
     *
     * @minItems 1
     *
     * Items: A name in kebab case that never changes once published.
     */
    options: string[];
}
export interface CompareDomain {
    /**
     * A name in kebab case that never changes once published.
     */
    id: string;
    /**
     * The rows that tell of it; they move up when it matters.
     *
     * @minItems 1
     *
     * Items: A name in kebab case that never changes once published.
     */
    rows: string[];
    /**
     * What is told of the compared options when it matters.
     *
     * Items: A name in kebab case that never changes once published.
     */
    traits: string[];
}
