import { LitElement, type TemplateResult } from 'lit';
import { type InstrumentId } from '../../content/locales.js';
import type { Choice, HeadingLevel, Text } from '../../core/attributes.js';
import { type ContentOverride } from '../../words/controller.js';
import { type Theme } from '../../core/theme.js';
import { type VisitSheet } from '../../visit/visit-sheet.js';
import type { Layout } from './session.js';
/**
 * @summary A validated questionnaire (PHQ-9, PHQ-2 or GAD-7) with its result, for adults. Answers stay
 *   in a sandboxed frame that no script of the page can read. Crisis help stands beside it, always.
 *
 * @attr {string} lang - Language of the words, BCP 47. Default: the nearest `lang` around it, else `en`; before
 *   that of the page comes what the site says once.
 * @attr {string} region - The country or territory whose crisis lines show, ISO 3166-1 alpha-2. Default: what the
 *   site says once, else `US`. Where it is empty, unknown or can't be read, no country's lines show: the
 *   fallback stays in view beside the worldwide directory.
 * @attr {InstrumentId} instrument - The questionnaire. Default: `phq-9`.
 * @attr {'steps'|'list'} layout - One question a screen, or all on one page. Default: `steps`.
 * @attr {boolean} share - Offers a button that hands the answers to the site. Needs `share-label` and
 *   `share-note`, else there is no button and a warning says why. Default: off.
 * @attr {string} share-label - Text of that button.
 * @attr {string} share-note - What goes where when a visitor presses it, in plain words.
 * @attr {string} subject - FHIR reference to the patient, where the site knows who it is: `Patient/123`, an
 *   address that ends so, `urn:uuid:…` or `urn:oid:…`. With it the FHIR resources claim US Core; without it they
 *   say that nobody checked who it was.
 * @attr {'auto'|'light'|'dark'} theme - Colors. Default: `auto`, dark where the page's `color-scheme` is.
 * @attr {'2'|'3'|'4'|'5'} heading-level - Level of the title. Default: `2`.
 * @attr {string} contact-label - Name of the clinic's own next step.
 * @attr {string} contact-phone - The clinic's phone number.
 * @attr {string} contact-url - The clinic's page for a visit.
 *
 * @prop {ContentOverride} content - A clinic's own words for this widget, or its whole content pack,
 *   taken whole or not at all. It wins over the pack of the page. The published
 *   wording, crisis help, limits and promises are safety text, which can't be changed.
 * @prop {VisitSheet} visitSheet - A sheet for the visit that the visitor can print, copy or save together
 *   with the result: `title`, `language` and `sections` of `title` and `lines`. `<tx-options-compare>` on
 *   the same page sets it. It goes into the frame; nothing comes out for it.
 *
 * @event {CustomEvent<null>} care-ready - The start shows. Fires once. No event tells of an answer, or that one was given.
 * @event {CustomEvent<SharedAnswers>} care-share - The visitor pressed the site's own button: FHIR R4
 *   `questionnaireResponse` and `bundle`, and `text` for reading. Only with `share`.
 * @event {CustomEvent<CareErrorDetail>} care-error - An override
 *   was refused; the built-in content stays.
 *
 * @slot - The fallback: words and links that show before the script, without it, and when it fails.
 *
 * @csspart root - Everything the widget shows.
 * @csspart frame - The frame with the questions. Its inside can't be styled, by design.
 * @csspart crisis-help - The list of crisis links.
 *
 * @cssprop --care-color-text - Text.
 * @cssprop --care-color-muted - Notes and dates.
 * @cssprop --care-color-surface - Background.
 * @cssprop --care-color-raised - Background of raised parts.
 * @cssprop --care-color-line - Lines between parts.
 * @cssprop --care-color-edge - Borders of controls, at least 3:1.
 * @cssprop --care-color-accent - Links and buttons.
 * @cssprop --care-color-on-accent - Text on the accent color.
 * @cssprop --care-color-alert - The emergency number and errors.
 * @cssprop --care-color-focus - Focus ring.
 * @cssprop --care-radius - Corners.
 *
 */
export declare class SymptomCheckElement extends LitElement {
    #private;
    static readonly styles: import("lit").CSSResult[];
    static readonly properties: {
        region: {};
        instrument: {};
        layout: {};
        share: {
            converter: {
                fromAttribute: (value: string | null) => boolean;
            };
        };
        shareLabel: {
            attribute: string;
        };
        shareNote: {
            attribute: string;
        };
        subject: {};
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
        visitSheet: {
            attribute: boolean;
        };
        content: {
            attribute: boolean;
            noAccessor: boolean;
        };
    };
    /**
     * Address of the built `symptom-check.frame.js`, which draws the questions in their frame. For sites whose
     * bundler moves modules and not that file; else it is found by itself.
     */
    static frameScript: string | undefined;
    region: string | null | undefined;
    instrument: Choice<InstrumentId>;
    layout: Choice<Layout>;
    share: boolean | undefined;
    shareLabel: string | null | undefined;
    shareNote: string | null | undefined;
    subject: string | null | undefined;
    theme: Theme;
    headingLevel: HeadingLevel;
    contactLabel: string | null | undefined;
    contactPhone: Text;
    contactUrl: string | null | undefined;
    visitSheet: VisitSheet | null | undefined;
    constructor();
    get content(): ContentOverride | undefined;
    set content(value: ContentOverride | null | undefined);
    protected render(): TemplateResult;
}
