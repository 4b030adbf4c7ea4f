import { type Text } from '../core/attributes.js';
/** The attributes by which a clinic names its own next step. */
export interface Contact {
    readonly contactLabel?: string | null | undefined;
    readonly contactPhone?: Text;
    readonly contactUrl?: string | null | undefined;
}
/**
 * The clinic's own next step: its name as a link to its page, and its phone number. Nothing where
 * the site gave neither a page nor a number. `beside` opens the page in a tab of its own, for a widget
 * whose visitor would lose something.
 */
export declare function contactStep(host: Element, { contactLabel, contactPhone, contactUrl }: Contact, beside?: boolean): unknown;
