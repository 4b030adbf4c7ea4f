import { LitElement, type TemplateResult } from 'lit';
import type { Choice, HeadingLevel, Text } from '../../core/attributes.js';
import { type ContentOverride } from '../../words/controller.js';
import { type Theme } from '../../core/theme.js';
type Variant = 'bar' | 'card';
type Placement = 'inline' | 'top' | 'bottom';
/**
 * @summary Crisis help that is always there: call, text and chat links of the visitor's country, as
 *   a bar of one or two lines or as a card with everything.
 *
 * @attr {string} lang - Language of the words, BCP 47. Default: the nearest `lang` around it, else `en`; before
 *   that of the page comes what the site says once.
 * @attr {string} region - The country or territory whose crisis lines show, ISO 3166-1 alpha-2. Default: what the
 *   site says once, else `US`. Where it is empty, unknown or can't be read, no country's lines show: the
 *   fallback stays in view beside the worldwide directory.
 * @attr {'bar'|'card'} variant - Default: `bar`.
 * @attr {'inline'|'top'|'bottom'} placement - `top` and `bottom` stick to that edge of the window
 *   while the parent is in view; for the bar only. Put a `top` bar first in its parent, a `bottom`
 *   bar last. It stops sticking on small or zoomed windows, and while the keyboard focus is
 *   elsewhere in the parent. While it sticks to the window, the page has its height as `scroll-padding`.
 *   Default: `inline`.
 * @attr {string} quick-exit - Adds a way to leave the site fast: a link and Shift three times.
 *   Alone, or an http(s) address to go to: else the weather, `weather.gov` in the US and
 *   `worldweather.wmo.int` elsewhere. Default: off.
 * @attr {'auto'|'light'|'dark'} theme - Colors. Default: `auto`, dark where the page's `color-scheme` is.
 * @attr {'2'|'3'|'4'|'5'} heading-level - Level of the card's title. Default: `2`.
 * @attr {string} contact-label - Name of the clinic's own next step.
 * @attr {string} contact-phone - The clinic's phone number.
 * @attr {string} contact-url - The clinic's page for a visit.
 *
 * @prop {ContentOverride} content - A clinic's own words for this widget, or its whole content pack,
 *   taken whole or not at all. It wins over the pack of the page. Everything here
 *   is safety text: a clinic can add emergency signs and attest a review, but change nothing.
 *
 * @event {CustomEvent<null>} care-ready - The widget shows its content. Fires once.
 * @event {CustomEvent<CareErrorDetail>} care-error - An override
 *   was refused; the built-in content stays.
 *
 * @slot - The fallback: words and links that show before the script, without it, and when it fails.
 *
 * @csspart root - Everything the widget shows.
 * @csspart links - The links of the bar.
 * @csspart line - One crisis line.
 * @csspart more - The disclosure of the bar.
 * @csspart exit - The link that leaves the site.
 * @csspart contact - The clinic's own next step.
 *
 * @cssprop --care-color-text - Text.
 * @cssprop --care-color-muted - Notes, dates and hours.
 * @cssprop --care-color-surface - Background of the card.
 * @cssprop --care-color-raised - Background of the bar.
 * @cssprop --care-color-line - Lines between parts.
 * @cssprop --care-color-edge - Borders of controls, at least 3:1.
 * @cssprop --care-color-accent - Links and buttons.
 * @cssprop --care-color-on-accent - Text on the accent color.
 * @cssprop --care-color-alert - The emergency number.
 * @cssprop --care-color-focus - Focus ring.
 * @cssprop --care-radius - Corners.
 * @cssprop [--care-layer=100] - `z-index` of a bar that sticks.
 *
 * @cssState top - The bar sticks to the window's top where the window has room for it.
 * @cssState bottom - The bar sticks to the window's bottom where the window has room for it.
 * @cssState yielding - The bar doesn't stick, since the keyboard focus is elsewhere, or a link has led there.
 */
export declare class CrisisBannerElement extends LitElement {
    #private;
    static readonly styles: import("lit").CSSResult[];
    static readonly properties: {
        region: {};
        variant: {};
        placement: {};
        quickExit: {
            attribute: string;
        };
        theme: {
            reflect: boolean;
        };
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
    variant: Choice<Variant>;
    placement: Choice<Placement>;
    quickExit: string | boolean | null | undefined;
    theme: Theme;
    headingLevel: HeadingLevel;
    contactLabel: string | null | undefined;
    contactPhone: Text;
    contactUrl: string | null | undefined;
    constructor();
    get content(): ContentOverride | undefined;
    set content(value: ContentOverride | null | undefined);
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected render(): TemplateResult;
}
export {};
