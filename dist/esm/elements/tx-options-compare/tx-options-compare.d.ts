import { LitElement, type TemplateResult } from 'lit';
import { type OptionId, type RowId } from '../../content/locales.js';
import type { HeadingLevel, Text, TextList } from '../../core/attributes.js';
import { type ContentOverride } from '../../words/controller.js';
import { type Theme } from '../../core/theme.js';
/**
 * @summary A decision aid for adults whose antidepressants did not help enough: treatments side by
 *   side with their sources, what matters to the visitor, and one page for the visit.
 *
 * @attr {string} lang - Language of the words, BCP 47. Default: the nearest `lang` around it, else `en`; before
 *   that of the page comes what the site says once.
 * @attr {string} region - The country or territory whose crisis lines show, ISO 3166-1 alpha-2. Default: what the
 *   site says once, else `US`. Where it is empty, unknown or can't be read, no country's lines show: the
<<<<<<< HEAD
 *   fallback stays in view beside the worldwide directory.
 * @attr {string} options - Ids of the options to show at first, in order, at least two. To change
=======
 *   fallback stays in view beside the world-wide directory.
 * @attr {TextList<OptionId>} options - Ids of the options to show at first, in order, at least two. To change
>>>>>>> f3c7529 (Values of the content are written out: JSDoc names a type of ids, and manifest, types and plugin say what the content has; fields that no widget shows are named once)
 *   nothing stays among them unless `content.hide` names it. Default: all.
 * @attr {TextList<RowId>} rows - Ids of the rows to show, in order. Where a benefit shows, harms and what is
 *   not known show too. Default: all.
 * @attr {'auto'|'light'|'dark'} theme - Colors. Default: `auto`, dark where the page's `color-scheme` is.
 * @attr {'2'|'3'|'4'|'5'} heading-level - Level of the title; steps are one below. Default: `2`.
 * @attr {string} contact-label - Name of the clinic's own next step.
 * @attr {string} contact-phone - The clinic's phone number.
 * @attr {string} contact-url - The clinic's page for a visit.
 *
 * @prop {ContentOverride} content - A clinic's own words for this widget, or its whole content pack,
 *   taken whole or not at all. It wins over the pack of the page; `hide` leaves out options that the clinic
 *   doesn't offer.
 *
 * @event {CustomEvent<null>} care-ready - The widget shows its content. Fires once. No event tells what a visitor marked.
 * @event {CustomEvent<CareErrorDetail>} care-error - An override
 *   was refused; the built-in content stays.
 *
 * @slot - The fallback: words and links that show before the script, without it, and when it fails.
 *
 * @csspart root - Everything the widget shows.
 * @csspart key-points - The box of key points.
 * @csspart step - A step.
 * @csspart table - The table, or the cards where it doesn't fit.
 * @csspart citation - A numbered link to a reference.
 * @csspart references - The list of references.
 * @csspart methods - How the comparison was made.
 * @csspart button - A button.
 *
 * @cssprop --care-color-text - Text.
 * @cssprop --care-color-muted - Notes, dates and captions.
 * @cssprop --care-color-surface - Background.
 * @cssprop --care-color-raised - Background of boxes and heads.
 * @cssprop --care-color-line - Lines between parts.
 * @cssprop --care-color-edge - Borders of controls, at least 3:1.
 * @cssprop --care-color-accent - Links and buttons.
 * @cssprop --care-color-on-accent - Text on the accent color.
 * @cssprop --care-color-alert - The emergency number and errors.
 * @cssprop --care-color-focus - Focus ring.
 * @cssprop --care-radius - Corners.
 *
 */
export declare class TxOptionsCompareElement extends LitElement {
    #private;
    static readonly styles: import("lit").CSSResult[];
    static readonly properties: {
        region: {};
        theme: {
            reflect: boolean;
        };
        options: {};
        rows: {};
        headingLevel: {
            attribute: string;
        };
        contactLabel: {
            attribute: string;
        };
        contactPhone: {
            attribute: string;
        };
        contactUrl: {
            attribute: string;
        };
        content: {
            attribute: boolean;
            noAccessor: boolean;
        };
    };
    region: string | null | undefined;
    theme: Theme;
    options: TextList<OptionId>;
    rows: TextList<RowId>;
    headingLevel: HeadingLevel;
    contactLabel: string | null | undefined;
    contactPhone: Text;
    contactUrl: string | null | undefined;
    constructor();
    get content(): ContentOverride | undefined;
    set content(value: ContentOverride | null | undefined);
    protected render(): TemplateResult;
    protected firstUpdated(): void;
}
