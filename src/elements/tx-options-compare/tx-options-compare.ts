import { LitElement, html, type TemplateResult } from 'lit';
import {
  compareFacts as facts,
  txOptionsCompareLanguages,
  txOptionsComparePacks,
  directory,
  leadingLines,
  type OptionId,
  type RowId,
} from '../../content/locales.js';
import { aboutContent } from '../../words/about.js';
import { anew } from '../../core/anew.js';
import { headingLevel, listOf } from '../../core/attributes.js';
import type { HeadingLevel, Text, TextList } from '../../core/attributes.js';
import { articleStyles } from '../../reading/article.styles.js';
import { ContentController, type ContentOverride } from '../../words/controller.js';
import { controlStyles } from '../../reading/controls.styles.js';
import { crisisHelp } from '../../help/crisis-help.js';
import { FallbackController } from '../../core/fallback.js';
import { GlossaryController } from '../../reading/glossary.js';
import { heading } from '../../core/heading.js';
import { iconArrayStyles } from '../../reading/icon-array.styles.js';
import { InPageLinks } from '../../reading/in-page-links.js';
import {
  citations,
  inlineContext,
  inlineView,
  type InlineContext,
} from '../../reading/inline-view.js';
import { MARKERS } from '../../core/markers.js';
import { NarrowController } from '../../reading/narrow.js';
import { PrintController } from '../../reading/print.js';
import { printStyles } from '../../reading/print.styles.js';
import { QuizController } from '../../reading/quiz.js';
import { numberIds } from '../../reading/references.js';
import { termStyles } from '../../reading/term.styles.js';
import { ThemeController, type Theme } from '../../core/theme.js';
import { tokens } from '../../core/tokens.js';
import { warn } from '../../core/warn.js';
import { clinicRules } from './clinic-rules.js';
import { choiceStep, stepList } from './choice-step.js';
import { compareStep } from './compare/compare-step.js';
import { compareStyles } from './compare/compare.styles.js';
import { decideSteps } from './decide/decide-steps.js';
import { decideStyles } from './decide/decide.styles.js';
import { Forget } from './decide/clear-on-leave.js';
import { HandOver } from './decide/hand-over.js';
import { quiet } from './decide/contain-input-events.js';
import { sheetNow } from './decide/export-sheet.js';
import { methodsView } from './methods.js';
import { citedIds } from './citations.js';
import { LEAST, offered, orderRows, pickedOptions, siteOptions, siteRows } from './selection.js';
import { styles } from './tx-options-compare.styles.js';
import { START, type Change, type State, type View } from './view.js';

/** Below this many em a table of two options can't be read: cards. */
const NARROW = 44;

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
export class TxOptionsCompareElement extends LitElement {
  static override readonly styles = [
    tokens,
    articleStyles,
    termStyles,
    controlStyles,
    iconArrayStyles,
    styles,
    compareStyles,
    decideStyles,
    printStyles,
  ];

  static override readonly properties = {
    region: {},
    theme: { reflect: true },
    options: {},
    rows: {},
    headingLevel: { attribute: 'heading-level' },
    contactLabel: { attribute: 'contact-label' },
    contactPhone: { attribute: 'contact-phone' },
    contactUrl: { attribute: 'contact-url' },
    // Its accessor is below; listed so that a value set before the upgrade isn't lost.
    content: { attribute: false, noAccessor: true },
  };

  declare region: string | null | undefined;
  declare theme: Theme;
  declare options: TextList<OptionId>;
  declare rows: TextList<RowId>;
  declare headingLevel: HeadingLevel;
  declare contactLabel: string | null | undefined;
  declare contactPhone: Text;
  declare contactUrl: string | null | undefined;

  readonly #fallback = new FallbackController(this);
  readonly #content = new ContentController(
    this,
    txOptionsComparePacks,
    txOptionsCompareLanguages,
    clinicRules,
  );
  readonly #glossary = new GlossaryController(this);
  readonly #quiz = new QuizController(this);
  readonly #narrow = new NarrowController(this, NARROW, () => true);
  readonly #handOver = new HandOver(this, () => sheetNow(this.#view));
  #state: State = START;
  #numbers: ReadonlyMap<string, number> = new Map();

  constructor() {
    super();
    new ThemeController(this);
    new Forget(this, this.#forget);
    new InPageLinks(this);
    new PrintController(this, (printing) => {
      this.#set({ printing });
      this.performUpdate();
    });
  }

  get content(): ContentOverride | undefined {
    return this.#content.override;
  }

  set content(value: ContentOverride | null | undefined) {
    this.#content.override = value;
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const { words, language } = view;
    this.#numbers = numberIds(citedIds(view));
    return html`<article
        part="root"
        class=${MARKERS}
        data-sentry-block
        data-dd-privacy="hidden"
        data-clarity-mask="true"
        data-openreplay-hidden
        data-nr-block
        data-hj-suppress
        lang=${language}
        dir="auto"
        aria-labelledby="title"
        @pointerover=${this.#glossary.onPointerOver}
        @keydown=${this.#glossary.onKeyDown}
      >
        ${anew(this.#parts(view), words)}
      </article>
      ${this.#fallback.render(!this.#content.region)}`;
  }

  #parts(view: View): TemplateResult {
    const { words, language } = view;
    return html`<header>
        <p class="eyebrow">${words.title}</p>
        ${heading(view.level - 1, words.choice.question, 'title')}
        <p class="message">${view.inline(words.mainMessage)}</p>
      </header>
      ${stepList(view)} ${choiceStep(view)} ${compareStep(view)}
      ${decideSteps(view, this.#quiz, this.#handOver.questionnaire)}
      ${methodsView(view, this.#numbers)}
      <footer>
        <p><strong>${words.notAdvice.title}.</strong> ${view.inline(words.notAdvice.body)}</p>
        ${aboutContent(words, language)}
      </footer>`;
  }

  protected override firstUpdated(): void {
    quiet(this.renderRoot);
  }

  get #view(): View {
    const { words, hidden, language, identity } = this.#content;
    const nameOf = (id: string): string => words.options[id]?.name ?? id;
    const all = offered(facts, hidden, nameOf, language.language);
    const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
    const wanted = listOf(this, 'options', this.options, ids(facts.options));
    const bySite = siteOptions(all, wanted);
    if (wanted && bySite === all)
      warn(this, `options="${String(this.options)}" leaves fewer than ${LEAST}. All are shown.`);
    const rows = siteRows(facts, listOf(this, 'rows', this.rows, ids(facts.rows)));
    return {
      host: this,
      words,
      facts,
      language: language.language,
      state: this.#state,
      level: headingLevel(this, this.headingLevel) + 1,
      narrow: this.#narrow.narrow,
      offered: all,
      chosen: pickedOptions(all, bySite, this.#state.picked),
      rows: orderRows(rows, facts, this.#state.marks),
      contact: identity,
      // Of a country that isn't known no line shows.
      region: this.#content.region?.lines ?? '',
      help: crisisHelp(this.#content, leadingLines, directory),
      inline: (text) => inlineView(text, this.#inlineContext),
      cite: (cited) => citations(cited, this.#inlineContext),
      set: this.#set,
    };
  }

  get #inlineContext(): InlineContext {
    return inlineContext(this.#content.words, this.#numbers);
  }

  readonly #set = (change: Change): void => {
    const next = typeof change === 'function' ? change(this.#state) : change;
    this.#state = { ...this.#state, ...next };
    this.requestUpdate();
  };

  readonly #forget = (): void => {
    this.#quiz.reset();
    this.#set(START);
  };
}
