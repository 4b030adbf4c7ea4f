/** What a widget's words are made of: the generated types of the files, less what only editors read. */
import type {
  CommonWords,
  EmergencyWords,
  FindingsWords,
  GlossaryEntry,
  InstrumentsWords,
} from '../generated/content-types.js';

type FileMeta = '$schema' | 'license' | 'published' | 'reviewBy' | 'review' | 'translation';

/** A file's words alone. */
export type Words<T> = Omit<T, FileMeta>;

/** Dates and states of everything a widget is made of; `reviewBy` is the earliest of them. */
export type PackMeta = Pick<CommonWords, 'published' | 'reviewBy' | 'review' | 'translation'> & {
  /** US school grade (Flesch-Kincaid) of the words; only where that measure fits the language. */
  readonly grade?: number;
  /** That and SMOG, where the widget says both. */
  readonly reading?: { readonly grade: number; readonly smog: number };
};

/** What studies found, in words; a pack has the names of its own findings alone. */
export type FindingWords = Words<FindingsWords>;

/** Words that several widgets show. A pack has those that src/widgets.json names. */
export interface SharedWords {
  readonly common: Words<CommonWords>;
  readonly emergency: Words<EmergencyWords>;
  readonly findings: FindingWords;
  readonly glossary: Readonly<Record<string, Omit<GlossaryEntry, 'say'>>>;
  /** The published wording, letter by letter. */
  readonly instruments: Words<InstrumentsWords>;
}
