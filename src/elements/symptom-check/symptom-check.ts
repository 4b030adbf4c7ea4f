import { LitElement, html, nothing, type TemplateResult } from 'lit';
import {
  directory,
  leadingLines,
  symptomCheckLanguages,
  symptomCheckPacks,
  type InstrumentId,
} from '../../content/locales.js';
import { aboutContent } from '../../words/about.js';
import { addressOf } from '../../core/address.js';
import { anew } from '../../core/anew.js';
import { flag, headingLevel, oneOf, safeUrl } from '../../core/attributes.js';
import type { Choice, HeadingLevel, Text } from '../../core/attributes.js';
import { ContentController, type ContentOverride } from '../../words/controller.js';
import { crisisHelp } from '../../help/crisis-help.js';
import type { SharedAnswers } from '../../core/events.js';
import { FallbackController } from '../../core/fallback.js';
import { fill } from '../../content/fill.js';
import { heading } from '../../core/heading.js';
import { ThemeController, type Theme } from '../../core/theme.js';
import { tokens } from '../../core/tokens.js';
import { readSheet, type VisitSheet } from '../../visit/visit-sheet.js';
import { warn } from '../../core/warn.js';
import { clinicRules } from './clinic-rules.js';
import type { FrameFile } from './frame-file.js';
import { frameScript } from './frame-script.js';
import { FrameController, type SettingsOfPage } from './frame.js';
import type { Share } from './messages.js';
import { OnPageController } from './sibling-links.js';
import { pageStyle } from './page-style.js';
import type { Layout } from './session.js';
import { subjectOf } from './subject.js';
import { styles } from './symptom-check.styles.js';

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
export class SymptomCheckElement extends LitElement {
  static override readonly styles = [tokens, styles];

  static override readonly properties = {
    region: {},
    instrument: {},
    layout: {},
    share: { converter: flag },
    shareLabel: { attribute: 'share-label' },
    shareNote: { attribute: 'share-note' },
    subject: {},
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level' },
    contactLabel: { attribute: 'contact-label' },
    contactPhone: { attribute: 'contact-phone' },
    contactUrl: { attribute: 'contact-url' },
    visitSheet: { attribute: false },
    // Its accessor is below; listed so that a value set before the upgrade isn't lost.
    content: { attribute: false, noAccessor: true },
  };

  /**
   * Address of the built `symptom-check.frame.js`, which draws the questions in their frame. For sites whose
   * bundler moves modules and not that file; else it is found by itself.
   */
  static frameScript: string | undefined;

  declare region: string | null | undefined;
  declare instrument: Choice<InstrumentId>;
  declare layout: Choice<Layout>;
  declare share: boolean | undefined;
  declare shareLabel: string | null | undefined;
  declare shareNote: string | null | undefined;
  declare subject: string | null | undefined;
  declare theme: Theme;
  declare headingLevel: HeadingLevel;
  declare contactLabel: string | null | undefined;
  declare contactPhone: Text;
  declare contactUrl: string | null | undefined;
  declare visitSheet: VisitSheet | null | undefined;

  readonly #fallback = new FallbackController(this, true);
  readonly #content = new ContentController(
    this,
    symptomCheckPacks,
    symptomCheckLanguages,
    clinicRules,
  );
  readonly #onPage = new OnPageController(this);
  readonly #frame: FrameController = new FrameController(this, {
    file: () => fileAt(SymptomCheckElement.frameScript),
    settings: () => this.#settings,
    style: () => pageStyle(this, this.renderRoot.querySelector('.probe') ?? this),
    onReady: () => this.#fallback.ready(),
    onShare: (answers) => this.#share(answers),
  });

  constructor() {
    super();
    new ThemeController(this);
  }

  get content(): ContentOverride | undefined {
    return this.#content.override;
  }

  set content(value: ContentOverride | null | undefined) {
    this.#content.override = value;
  }

  protected override render(): TemplateResult {
    const { words, language } = this.#content;
    const title = words.instruments.instruments[this.#instrument]?.title ?? '';
    const frame = this.#frame.render(fill(words.frame.title, { title }));
    return html`<section part="root" lang=${language.language} dir="auto">
        ${anew(
          html`${heading(headingLevel(this, this.headingLevel), title)}
            <p class="lead">${words.frame.lead}</p>
            ${crisisHelp(this.#content, leadingLines, directory)}`,
          words,
          title,
        )}
        ${this.#frame.failed ? html`<p class="failed">${words.frame.failed}</p>` : nothing} ${frame}
        ${anew(
          html`${this.#onPage.render(words.frame)} ${aboutContent(words, language.language)}`,
          words,
        )}
        <span class="probe" @transitionrun=${this.#restyled}></span>
      </section>
      ${this.#fallback.render(this.#frame.failed || !this.#content.region)}`;
  }

  get #instrument(): string {
    // By their words, for what they ask and how it counts is in the frame's file alone.
    const ids = Object.keys(this.#content.words.instruments.instruments) as InstrumentId[];
    return oneOf(this, 'instrument', this.instrument, ids, 'phq-9');
  }

  get #settings(): SettingsOfPage {
    const layouts = ['steps', 'list'] as const;
    const { region, identity } = this.#content;
    const { contactLabel, contactPhone, contactUrl } = identity;
    return {
      instrument: this.#instrument,
      layout: oneOf<Layout>(this, 'layout', this.layout, layouts, 'steps'),
      language: this.#content.language.language,
      country: region && leadingLines[region.lines],
      directory,
      headingLevel: headingLevel(this, this.headingLevel) + 1,
      contact: {
        contactLabel,
        contactPhone,
        // The frame has no address that a relative one could start from.
        contactUrl: safeUrl(this, 'contact-url', contactUrl),
      },
      words: this.#content.words,
      share: this.#shareWords,
      subject: subjectOf(this, this.subject),
      sheet: readSheet(this, this.visitSheet),
    };
  }

  /** What the site says of its button; undefined, with a warning, where it doesn't say enough. */
  get #shareWords(): Share | undefined {
    if (!this.share) return undefined;
    const [label, note] = [this.shareLabel?.trim(), this.shareNote?.trim()];
    if (label && note) return { label, note };
    const missing = label ? 'share-note, which says what goes where' : 'share-label';
    warn(this, `share needs ${missing}. Without it no button shows.`);
    return undefined;
  }

  readonly #restyled = (): void => this.requestUpdate();

  #share(detail: SharedAnswers): void {
    if (!this.#shareWords) return;
    this.dispatchEvent(new CustomEvent('care-share', { bubbles: true, composed: true, detail }));
  }
}

/** The file that the frame loads: where the site says it is, else where it is known to be. */
function fileAt(named: string | undefined): FrameFile | undefined {
  const file = frameScript();
  if (named === undefined) return file;
  // In earlier versions the frame loaded the file of the widget itself.
  const src = named.replace(/\bsymptom-check\.js\b/, 'symptom-check.frame.js');
  // An address as the page means it: the frame has none to start from.
  return src ? { ...file, src: addressOf(src).href } : undefined;
}
