import { LitElement, html, type TemplateResult } from 'lit';
import {
  explainerFacts as facts,
  ketamineExplainerLanguages,
  ketamineExplainerPacks,
  leadingLines,
  directory,
  type SectionId,
} from '../../content/locales.js';
import { anew } from '../../core/anew.js';
import { flag, headingLevel, listOf, oneOf } from '../../core/attributes.js';
import type { Choice, HeadingLevel, Text, TextList } from '../../core/attributes.js';
import { articleStyles } from '../../reading/article.styles.js';
import { ContentController, type ContentOverride } from '../../words/controller.js';
import { controlStyles } from '../../reading/controls.styles.js';
import { crisisHelp } from '../../help/crisis-help.js';
import { FallbackController } from '../../core/fallback.js';
import { GlossaryController } from '../../reading/glossary.js';
import type { Inline } from '../../content/inline.js';
import { iconArrayStyles } from '../../reading/icon-array.styles.js';
import { inlineContext, inlineView } from '../../reading/inline-view.js';
import { NarrowController } from '../../reading/narrow.js';
import { PrintController } from '../../reading/print.js';
import { printStyles } from '../../reading/print.styles.js';
import { QuizController } from '../../reading/quiz.js';
import { numberReferences } from '../../reading/references.js';
import { onServer } from '../../core/server.js';
import { termStyles } from '../../reading/term.styles.js';
import { ThemeController, type Theme } from '../../core/theme.js';
import { tokens } from '../../core/tokens.js';
import { warn } from '../../core/warn.js';
import { clinicRules } from './clinic-rules.js';
import { DeepLinkController } from './deep-link.js';
import { figureStyles } from './figures.styles.js';
import { styles } from './ketamine-explainer.styles.js';
import { layOut } from './layouts.js';
import { layoutStyles } from './layouts.styles.js';
import { chooseSections } from './outline.js';
import { wordsIn } from './reading.js';
import { RevealController } from './reveal.js';
import { placeInHead, structuredData } from './structured-data.js';
import { footer, header, parts, type View } from './view.js';

const LAYOUTS = ['article', 'accordion', 'tabs'] as const;

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
export class KetamineExplainerElement extends LitElement {
  static override readonly styles = [
    tokens,
    articleStyles,
    styles,
    termStyles,
    controlStyles,
    layoutStyles,
    iconArrayStyles,
    figureStyles,
    printStyles,
  ];

  static override readonly properties = {
    region: {},
    theme: { reflect: true },
    sections: {},
    layout: {},
    headingLevel: { attribute: 'heading-level' },
    contactLabel: { attribute: 'contact-label' },
    contactPhone: { attribute: 'contact-phone' },
    contactUrl: { attribute: 'contact-url' },
    structuredData: { attribute: 'structured-data', converter: flag },
    // Its accessor is below; listed so that a value set before the upgrade isn't lost.
    content: { attribute: false, noAccessor: true },
  };

  declare region: string | null | undefined;
  declare theme: Theme;
  declare sections: TextList<SectionId>;
  declare layout: Choice<(typeof LAYOUTS)[number]>;
  declare headingLevel: HeadingLevel;
  declare contactLabel: string | null | undefined;
  declare contactPhone: Text;
  declare contactUrl: string | null | undefined;
  declare structuredData: boolean | undefined;

  readonly #fallback = new FallbackController(this);
  readonly #content = new ContentController(
    this,
    ketamineExplainerPacks,
    ketamineExplainerLanguages,
    clinicRules,
  );
  readonly #glossary = new GlossaryController(this);
  readonly #quiz = new QuizController(this);
  readonly #reveal = new RevealController(this);
  readonly #narrow = new NarrowController(this, 42, () => this.#layout === 'tabs');
  #numbers: ReadonlyMap<string, number> = new Map();
  #head: Element | undefined;

  constructor() {
    super();
    new ThemeController(this);
    new DeepLinkController(this, (id) => this.#reveal.show(id));
    new PrintController(this);
  }

  get content(): ContentOverride | undefined {
    return this.#content.override;
  }

  set content(value: ContentOverride | null | undefined) {
    this.#content.override = value;
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const { words } = view;
    // Tabs need room, and a script: pre-rendered, the panels that are off could not be opened.
    const tight = onServer || this.#narrow.narrow;
    const layout = this.#layout === 'tabs' && tight ? 'accordion' : this.#layout;
    return html`<article
        part="root"
        lang=${view.language}
        dir="auto"
        aria-labelledby="title"
        @pointerover=${this.#glossary.onPointerOver}
        @keydown=${this.#glossary.onKeyDown}
      >
        ${anew(
          html`${header(view)}
          ${layOut(parts(view), layout, view.level + 1, words.ui, this.#reveal)} ${footer(view)}`,
          words,
          String(this.sections),
        )}
      </article>
      ${this.#fallback.render(!this.#content.region)}`;
  }

  protected override updated(): void {
    if (this.structuredData) this.#placeData();
    else this.#head?.remove();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#head?.remove();
  }

  get #layout(): (typeof LAYOUTS)[number] {
    return oneOf(this, 'layout', this.layout, LAYOUTS, 'article');
  }

  get #view(): View {
    const { words, hidden, language, identity } = this.#content;
    const ids = facts.sections.map(({ id }) => id);
    const wanted = listOf(this, 'sections', this.sections, [...ids, 'quiz']);
    const sections = chooseSections(facts.sections, wanted, hidden);
    this.#numbers = numberReferences([
      ...wordsIn(sections, words, hidden),
      // What only a clinic's own words may cite.
      [words.emergency.signs, words.figures.onset, words.sourcesNote],
    ]);
    return {
      host: this,
      words,
      facts,
      hidden,
      language: language.language,
      level: headingLevel(this, this.headingLevel),
      sections,
      numbers: this.#numbers,
      quiz: !wanted || wanted.includes('quiz') ? this.#quiz : undefined,
      help: crisisHelp(this.#content, leadingLines, directory),
      contact: identity,
      inline: this.#inline,
    };
  }

  readonly #inline = (words: Inline): unknown =>
    inlineView(words, inlineContext(this.#content.words, this.#numbers));

  #placeData(): void {
    const cited = [...this.#numbers.keys()].flatMap((id) => facts.references[id] ?? []);
    const data = structuredData(this.#content.words, this.#content.language.language, cited);
    try {
      this.#head = placeInHead(data, this.ownerDocument, this.#head);
    } catch {
      warn(this, 'structured-data needs the Trusted Types policy "care-widgets". Ignored.');
    }
  }
}
