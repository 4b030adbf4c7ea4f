/**
 * What the content build hands to the elements: the generated types of the files, less what only
 * editors and checkers read.
 */
import type { CrisisLines, EmergencyWords, Instruments, KetamineExplainer, OnsetRecord, RiskRecord, TxOptionsCompare } from '../generated/content-types.js';
import type { Editorial } from '../generated/content/editorial.js';
import type { KetamineExplainerPack } from '../generated/content/pack-types.js';
import type { Inline } from './inline.js';
export type * from '../generated/content/pack-types.js';
export type { FindingWords, PackMeta, SharedWords, Words } from './words.js';
/** The same as the build writes it: see unpack.ts. */
export type CompactExplainerPack = Omit<KetamineExplainerPack, 'sections' | 'glossary'> & {
    readonly sections: readonly (readonly [
        title: string,
        groupLabels: readonly string[],
        blocks: readonly Inline[]
    ])[];
    readonly glossary: Readonly<Record<string, readonly [term: string, definition: string]>>;
};
type AnyService = CrisisLines['countries'][number]['services'][number];
export type CrisisService = Omit<AnyService, Editorial | 'id'> & {
    /** Only where another service or the words refer to it. */
    readonly id?: string;
};
/** A country's lines, the leading one first. */
export type CrisisCountry = Omit<CrisisLines['countries'][number], Editorial | 'region' | 'callingCode' | 'primary' | 'services' | 'alsoWritten' | 'territories'> & {
    readonly services: readonly CrisisService[];
};
/** The ways to reach a service. */
export type CrisisWays = Pick<CrisisService, 'name' | 'nameLang' | 'call' | 'text' | 'chat' | 'whatsapp'>;
/** Ids of the emergency signs, by the group that they stand in. */
export type SignKinds = Readonly<Record<keyof EmergencyWords['groups'], readonly string[]>>;
/** A country's shortest help. */
export type CrisisHelp = Pick<CrisisCountry, 'emergency'> & {
    /** The leading line first; `only` is the one language that another leads in. */
    readonly lines: readonly (CrisisWays & {
        readonly only?: string;
    })[];
};
export type CrisisDirectory = Omit<CrisisLines['directory'], Editorial>;
type Section = KetamineExplainer['sections'][number];
export type ExplainerBlock = Omit<Section['blocks'][number], Editorial | 'safety'> & {
    /** Positions in the references of the citations that end the block. */
    readonly cite?: readonly number[];
};
export type ExplainerSection = Omit<Section, Editorial | 'safety' | 'blocks'> & {
    readonly safety?: boolean;
    /** Ids of the section's sub-lists, in the order of their labels. */
    readonly groups?: readonly string[];
    readonly blocks: readonly ExplainerBlock[];
};
/** A reference as a list shows it. `doi` and `pmid` are there only where they were verified. */
export interface Reference {
    readonly authors?: string;
    readonly title: string;
    readonly source?: string;
    readonly doi?: string;
    readonly pmid?: string;
    readonly url?: string;
}
/** One finding of a study: everything that words, number, picture and table show comes from it. */
export type Risk = Omit<RiskRecord, Exclude<Editorial, 'sources'> | 'iconArray' | 'lowerIsBetter' | 'needsSourceCheck'> & {
    readonly iconArray?: boolean;
    readonly lowerIsBetter?: boolean;
};
export type AnswerOption = Instruments['optionLists'][string][number];
type AnyInstrument = Instruments['instruments'][number];
/** One questionnaire without what only editors read. */
export type Instrument = Omit<AnyInstrument, Editorial | 'cutoff' | 'frequencies'> & {
    readonly cutoff: Pick<AnyInstrument['cutoff'], 'score'>;
    readonly frequencies?: Omit<NonNullable<AnyInstrument['frequencies']>, 'note'>;
};
export interface QuestionnaireFacts {
    readonly optionLists: Readonly<Record<string, readonly AnswerOption[]>>;
    readonly instruments: readonly Instrument[];
    readonly references: Readonly<Record<string, Reference>>;
}
export interface ExplainerFacts {
    readonly sections: readonly ExplainerSection[];
    readonly quiz: readonly Omit<KetamineExplainer['quiz'][number], Editorial>[];
    readonly featured: Risk;
    readonly onset: readonly Pick<OnsetRecord, 'id' | 'fromDays' | 'toDays'>[];
    readonly references: Readonly<Record<string, Reference>>;
}
type CompareOutline = TxOptionsCompare;
export type CompareRow = Omit<CompareOutline['rows'][number], 'safety'>;
export type CompareOption = Pick<CompareOutline['options'][number], 'id' | 'stays' | 'findings'> & {
    /** Ids of references by row. */
    readonly cites: Readonly<Record<string, readonly string[]>>;
};
export interface CompareFacts extends Pick<CompareOutline, 'traits' | 'domains' | 'quiz' | 'ready' | 'questions'> {
    readonly rows: readonly CompareRow[];
    readonly options: readonly CompareOption[];
    readonly risks: Readonly<Record<string, Risk>>;
    readonly references: Readonly<Record<string, Reference>>;
}
