import type { Contact } from '../help/contact.js';
import type { ContentOverride } from './laid-over.js';
/** What a page says to all its widgets: by an attribute, else by the clinic's pack. */
export interface Identity extends Contact {
    readonly region?: string | null | undefined;
}
/** What a widget takes of a clinic's pack, or of its own words alone. */
export interface Taken {
    /** Who the clinic is; undefined of words alone. */
    readonly clinic?: unknown;
    readonly part?: ContentOverride | undefined;
}
/** The pack of the page, as text: its last one. */
export declare function packOn(page: Document): string | undefined;
/** A pack that can't be read may name a country: none is taken in its place. */
export declare const unreadable: Taken;
/** A page's pack, else the file's own. `care-widgets build` puts a clinic's in place of the empty one. */
export declare function parsePack(text: string | undefined): unknown;
/**
 * What editors, servers and word processors do to a pack, undone where it has but one meaning: marks around it
 * (of byte order, of a comment), blanks of other kinds, curly quotes, commas at an end. Everything keeps its place,
 * so that an error still names the right one. The same code reads a page's pack and the command line's.
 */
export declare function mended(text: string): string;
/**
 * A widget's part of a pack, with what was attested of it. A pack is known by its `clinic`; what has none
 * is taken for a part. Throws where attestations aren't in their form.
 */
export declare function take(value: unknown, tag: string): Taken;
/** Who the clinic of a pack is. */
export declare function identityIn({ clinic }?: Taken): Identity;
/** Each thing as the first of them says it that says it at all; an empty one is said, too. */
export declare function firstOf(...sayings: readonly Identity[]): Identity;
