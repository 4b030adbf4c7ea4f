import { LitElement, html, nothing } from "lit";
import {
  explainerFacts as facts,
  explainerPacks,
  leadingLines,
  directory
} from "../../content/locales.js";
import { aboutContent } from "../../shared/about.js";
import { AdoptController } from "../../shared/adopt.js";
import { headingLevel, listOf, oneOf } from "../../shared/attributes.js";
import { articleStyles } from "../../shared/article.styles.js";
import { contactStep } from "../../shared/contact.js";
import { ContentController } from "../../shared/content.js";
import { controlStyles } from "../../shared/controls.styles.js";
import { crisisHelp } from "../../shared/crisis-links.js";
import { FallbackController } from "../../shared/fallback.js";
import { fill } from "../../shared/fill.js";
import { GlossaryController } from "../../shared/glossary.js";
import { heading } from "../../shared/heading.js";
import { iconArrayStyles } from "../../shared/icon-array.styles.js";
import { inlineView } from "../../shared/inline-view.js";
import { NarrowController } from "../../shared/narrow.js";
import { PrintController } from "../../shared/print.js";
import { printStyles } from "../../shared/print.styles.js";
import { QuizController } from "../../shared/quiz.js";
import { numberReferences, referenceList } from "../../shared/references.js";
import { termStyles } from "../../shared/term.styles.js";
import { ThemeController } from "../../shared/theme.js";
import { tokens } from "../../shared/tokens.js";
import { warn } from "../../shared/warn.js";
import { DeepLinkController } from "./deep-link.js";
import { figure } from "./figures.js";
import { figureStyles } from "./figures.styles.js";
import { styles } from "./ketamine-explainer.styles.js";
import { layOut } from "./layouts.js";
import { layoutStyles } from "./layouts.styles.js";
import { INLINE, chooseSections, isSafety, mayHide } from "./outline.js";
import { minutesToRead, wordsIn } from "./reading.js";
import { RevealController } from "./reveal.js";
import { sectionBody } from "./section-view.js";
import { placeInHead, structuredData } from "./structured-data.js";
import { onServer } from "../../shared/server.js";
const LAYOUTS = ["article", "accordion", "tabs"];
class KetamineExplainerElement extends LitElement {
  static styles = [
    tokens,
    articleStyles,
    styles,
    termStyles,
    controlStyles,
    layoutStyles,
    iconArrayStyles,
    figureStyles,
    printStyles
  ];
  static properties = {
    region: {},
    theme: {},
    sections: {},
    layout: {},
    headingLevel: { attribute: "heading-level" },
    contactLabel: { attribute: "contact-label" },
    contactPhone: { attribute: "contact-phone" },
    contactUrl: { attribute: "contact-url" },
    structuredData: { attribute: "structured-data", type: Boolean },
    // Its accessor is below; listed so that a value set before the upgrade isn't lost.
    content: { attribute: false, noAccessor: true }
  };
  #content = new ContentController(this, explainerPacks, {
    isSafety: (pointer) => isSafety(facts.sections, pointer),
    mayHide: (id) => mayHide(facts.sections, id),
    inline: INLINE,
    references: facts.references
  });
  #fallback = new FallbackController(this);
  #glossary = new GlossaryController(this);
  #quiz = new QuizController(this);
  #reveal = new RevealController(this);
  #narrow = new NarrowController(this, 42, () => this.#layout === "tabs");
  #numbers = /* @__PURE__ */ new Map();
  #head;
  constructor() {
    super();
    new AdoptController(this);
    new ThemeController(this, this.attachInternals());
    new DeepLinkController(this, (id) => this.#reveal.show(id));
    new PrintController(this);
  }
  get content() {
    return this.#content.override;
  }
  set content(value) {
    this.#content.override = value;
  }
  render() {
    const words = this.#content.words;
    const level = headingLevel(this, this.headingLevel);
    const sections = this.#sections();
    this.#numbers = numberReferences([
      ...wordsIn(sections, words, this.#content.hidden),
      // What only a clinic's own words may cite.
      [words.emergency.signs, words.figures.onset, words.sourcesNote]
    ]);
    const tight = onServer || this.#narrow.narrow;
    const layout = this.#layout === "tabs" && tight ? "accordion" : this.#layout;
    return html`<article
        part="root"
        lang=${this.#content.language.language}
        dir="auto"
        aria-labelledby="title"
        @click=${this.#onClick}
        @pointerover=${this.#glossary.onPointerOver}
        @keydown=${this.#glossary.onKeyDown}
      >
        ${this.#header(words, level, sections)}
        ${layOut(this.#parts(sections, level), layout, level + 1, words.ui, this.#reveal)}
        ${this.#footer(words)}
      </article>
      ${this.#fallback.render()}`;
  }
  firstUpdated() {
    this.dispatchEvent(new CustomEvent("care-ready", { bubbles: true, composed: true }));
  }
  updated() {
    if (this.structuredData) this.#placeData();
    else this.#head?.remove();
  }
  connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#head?.remove();
  }
  get #layout() {
    return oneOf(this, "layout", this.layout, LAYOUTS, "article");
  }
  #sections() {
    const ids = facts.sections.map(({ id }) => id);
    const wanted = listOf(this, "sections", this.sections, [...ids, "quiz"]);
    return chooseSections(facts.sections, wanted, this.#content.hidden);
  }
  #header(words, level, sections) {
    const minutes = minutesToRead(wordsIn(sections, words, this.#content.hidden));
    return html`<header>
      ${heading(level, words.title, "title")}
      <p class="message">${this.#inline(words.mainMessage)}</p>
      <p class="note">
        ${fill(words.ui.readingTime, { minutes })}
        ${words.grade ? html`· ${fill(words.ui.readingGrade, { grade: words.grade })}` : nothing}
        <button type="button" part="button" class="print" @click=${() => print()}>
          ${words.ui.print}
        </button>
      </p>
    </header>`;
  }
  /** The chosen sections, then what the element adds behind them. */
  #parts(sections, level) {
    const words = this.#content.words;
    const context = {
      words,
      hidden: this.#content.hidden,
      level: level + 1,
      inline: this.#inline,
      figure: (section) => figure(section.figure, words, facts, this.#inline),
      help: (section) => this.#help(section.id, words)
    };
    const parts = sections.map((section) => ({
      id: section.id,
      title: words.sections[section.id]?.title ?? "",
      body: sectionBody(section, context)
    }));
    if (!this.sections || /\bquiz\b/.test(this.sections)) {
      const body = this.#quiz.render(facts.quiz, words, this.#inline);
      parts.push({ id: "quiz", title: words.ui.quiz, body });
    }
    parts.push({ id: "references", title: words.ui.references, body: this.#references() });
    return parts;
  }
  #help(sectionId, words) {
    const links = crisisHelp(
      this,
      this.region,
      leadingLines,
      directory,
      words.common.crisis,
      this.#content.language.language
    );
    if (sectionId !== "emergency") return links;
    const signs = Object.values(words.emergency.signs).map(
      (sign) => html`<li>${this.#inline(sign)}</li>`
    );
    return html`${links}
      <p>${this.#inline(words.emergency.lead)}</p>
      <ul>
        ${signs}
      </ul>`;
  }
  #references() {
    const words = this.#content.words;
    return html`<p>${this.#inline(words.sourcesNote)}</p>
      ${referenceList(this.#numbers, facts.references, words.ui.backToText)}`;
  }
  #footer(words) {
    return html`<footer>
      <p>
        <strong>${words.notAdvice.title}.</strong>
        ${this.#inline(words.notAdvice.body)}
      </p>
      ${contactStep(this, this)} ${aboutContent(words, this.#content.language.language)}
    </footer>`;
  }
  #inline = (words) => inlineView(words, this.#inlineContext());
  #inlineContext() {
    const { glossary, ui } = this.#content.words;
    return {
      glossary,
      referenceNumber: (id) => this.#numbers.get(id) ?? 0,
      sourceLabel: ui.source
    };
  }
  #onClick = (event) => {
    this.#glossary.onClick(event);
    this.#reveal.onClick(event);
  };
  #placeData() {
    const cited = [...this.#numbers.keys()].flatMap((id) => facts.references[id] ?? []);
    const data = structuredData(this.#content.words, this.#content.language.language, cited);
    try {
      this.#head = placeInHead(data, this.ownerDocument, this.#head);
    } catch {
      warn(this, 'structured-data needs the Trusted Types policy "care-widgets". Left out.');
    }
  }
}
export {
  KetamineExplainerElement
};
