import type { Contact } from './contact.js';
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
/** A page's pack, else the file's own. `care-widgets build` puts a clinic's in place of the empty one. */
export declare function parsePack(text: string | undefined): unknown;
/**
 * A widget's part of a pack, with what was attested of it. A pack is known by its `clinic`; what has none
 * is taken for a part. Throws where attestations aren't in their form.
 */
export declare function take(value: unknown, tag: string): Taken;
/** What the page says by attributes, an empty one too, else what the clinic's pack says. */
export declare function identityOf({ region, contactLabel, contactPhone, contactUrl }: Identity, clinic: unknown): Identity;
