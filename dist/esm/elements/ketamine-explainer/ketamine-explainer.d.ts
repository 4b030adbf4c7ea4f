import { LitElement, type TemplateResult } from 'lit';
import { type SectionId } from '../../content/locales.js';
import type { Choice, HeadingLevel, Text, TextList } from '../../core/attributes.js';
import { type ContentOverride } from '../../words/controller.js';
import { type Theme } from '../../core/theme.js';
declare const LAYOUTS: readonly ["article", "accordion", "tabs"];
/**
 * @summary What a person with depression should know about ketamine and esketamine, every claim
 *   with its source, with crisis help in view.
 *
 * @attr {string} lang - Language of the words, BCP 47. Default: the nearest `lang` around it, else `en`; before
 *   that of the page comes what the site says once.
 * @attr {string} region - The country or territory whose crisis lines show, ISO 3166-1 alpha-2. Default: what the
 *   site says once, else `US`. Where it is empty, unknown or can't be read, no country's lines show: the
 *   fallback stays in view beside the worldwide directory.
 * @attr {'auto'|'light'|'dark'} theme - Colors. Default: `auto`, dark where the page's `color-scheme` is.
 * @attr {'2'|'3'|'4'|'5'} heading-level - Level of the title; sections are one below. Default: `2`.
 * @attr {TextList<SectionId>} sections - Ids of the sections to show, in order. Key points, who should not use
 *   it, serious risks, emergency help and "not medical advice" stay.
 * @attr {'article'|'accordion'|'tabs'} layout - Default: `article`. Tabs become an accordion where they don't fit.
 * @attr {string} contact-label - Name of the clinic's own next step.
 * @attr {string} contact-phone - The clinic's phone number.
 * @attr {string} contact-url - The clinic's page for a visit.
 * @attr {boolean} structured-data - Adds schema.org MedicalWebPage JSON-LD to the page's head.
 *
 * @prop {ContentOverride} content - A clinic's own words for this widget, or its whole content pack,
 *   taken whole or not at all. It wins over the pack of the page.
 *
 * @event {CustomEvent<null>} care-ready - The widget shows its content. Fires once.
 * @event {CustomEvent<CareErrorDetail>} care-error - An override
 *   was refused; the built-in content stays.
 *
 * @slot - The fallback: words and links that show before the script, without it, and when it fails.
 *
 * @csspart root - Everything the widget shows.
 * @csspart key-points - The box of key points.
 * @csspart section - A section.
 * @csspart tab - A tab, in the `tabs` layout.
 * @csspart term - The button of a glossary term.
 * @csspart definition - A glossary term's definition.
 * @csspart citation - A numbered link to a reference.
 * @csspart references - The list of references.
 * @csspart button - The print and open-all buttons.
 *
 * @cssprop --care-color-text - Text.
 * @cssprop --care-color-muted - Notes, dates and captions.
 * @cssprop --care-color-surface - Background.
 * @cssprop --care-color-raised - Background of boxes.
 * @cssprop --care-color-line - Lines between parts.
 * @cssprop --care-color-edge - Borders of controls, at least 3:1.
 * @cssprop --care-color-accent - Links and buttons.
 * @cssprop --care-color-on-accent - Text on the accent color.
 * @cssprop --care-color-alert - Crisis help and cautions.
 * @cssprop --care-color-focus - Focus ring.
 * @cssprop --care-radius - Corners.
 *
 */
export declare class KetamineExplainerElement extends LitElement {
    #private;
    static readonly styles: import("lit").CSSResult[];
    static readonly properties: {
        region: {};
        theme: {
            reflect: boolean;
        };
        sections: {};
        layout: {};
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
        structuredData: {
            attribute: string;
            converter: {
                fromAttribute: (value: string | null) => boolean;
            };
        };
        content: {
            attribute: boolean;
            noAccessor: boolean;
        };
    };
    region: string | null | undefined;
    theme: Theme;
    sections: TextList<SectionId>;
    layout: Choice<(typeof LAYOUTS)[number]>;
    headingLevel: HeadingLevel;
    contactLabel: string | null | undefined;
    contactPhone: Text;
    contactUrl: string | null | undefined;
    structuredData: boolean | undefined;
    constructor();
    get content(): ContentOverride | undefined;
    set content(value: ContentOverride | null | undefined);
    protected render(): TemplateResult;
    protected updated(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
}
export {};
