import { LitElement, html } from "lit";
import {
  explainerFacts as facts,
  ketamineExplainerLanguages,
  ketamineExplainerPacks,
  leadingLines,
  directory
} from "../../content/locales.js";
import { anew } from "../../core/anew.js";
import { flag, headingLevel, listOf, oneOf } from "../../core/attributes.js";
import { articleStyles } from "../../reading/article.styles.js";
import { ContentController } from "../../words/controller.js";
import { controlStyles } from "../../reading/controls.styles.js";
import { crisisHelp } from "../../help/crisis-help.js";
import { FallbackController } from "../../core/fallback.js";
import { GlossaryController } from "../../reading/glossary.js";
import { iconArrayStyles } from "../../reading/icon-array.styles.js";
import { inlineContext, inlineView } from "../../reading/inline-view.js";
import { NarrowController } from "../../reading/narrow.js";
import { PrintController } from "../../reading/print.js";
import { printStyles } from "../../reading/print.styles.js";
import { QuizController } from "../../reading/quiz.js";
import { numberReferences } from "../../reading/references.js";
import { onServer } from "../../core/server.js";
import { termStyles } from "../../reading/term.styles.js";
import { ThemeController } from "../../core/theme.js";
import { tokens } from "../../core/tokens.js";
import { warn } from "../../core/warn.js";
import { clinicRules } from "./clinic-rules.js";
import { DeepLinkController } from "./deep-link.js";
import { figureStyles } from "./figures.styles.js";
import { styles } from "./ketamine-explainer.styles.js";
import { layOut } from "./layouts.js";
import { layoutStyles } from "./layouts.styles.js";
import { chooseSections } from "./outline.js";
import { wordsIn } from "./reading.js";
import { RevealController } from "./reveal.js";
import { placeInHead, structuredData } from "./structured-data.js";
import { footer, header, parts } from "./view.js";
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
    theme: { reflect: true },
    sections: {},
    layout: {},
    headingLevel: { attribute: "heading-level" },
    contactLabel: { attribute: "contact-label" },
    contactPhone: { attribute: "contact-phone" },
    contactUrl: { attribute: "contact-url" },
    structuredData: { attribute: "structured-data", converter: flag },
    // Its accessor is below; listed so that a value set before the upgrade isn't lost.
    content: { attribute: false, noAccessor: true }
  };
  #fallback = new FallbackController(this);
  #content = new ContentController(
    this,
    ketamineExplainerPacks,
    ketamineExplainerLanguages,
    clinicRules
  );
  #glossary = new GlossaryController(this);
  #quiz = new QuizController(this);
  #reveal = new RevealController(this);
  #narrow = new NarrowController(this, 42, () => this.#layout === "tabs");
  #numbers = /* @__PURE__ */ new Map();
  #head;
  constructor() {
    super();
    new ThemeController(this);
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
    const view = this.#view;
    const { words } = view;
    const tight = onServer || this.#narrow.narrow;
    const layout = this.#layout === "tabs" && tight ? "accordion" : this.#layout;
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
      String(this.sections)
    )}
      </article>
      ${this.#fallback.render(!this.#content.region)}`;
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
  get #view() {
    const { words, hidden, language, identity } = this.#content;
    const ids = facts.sections.map(({ id }) => id);
    const wanted = listOf(this, "sections", this.sections, [...ids, "quiz"]);
    const sections = chooseSections(facts.sections, wanted, hidden);
    this.#numbers = numberReferences([
      ...wordsIn(sections, words, hidden),
      // What only a clinic's own words may cite.
      [words.emergency.signs, words.figures.onset, words.sourcesNote]
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
      quiz: !wanted || wanted.includes("quiz") ? this.#quiz : void 0,
      help: crisisHelp(this.#content, leadingLines, directory),
      contact: identity,
      inline: this.#inline
    };
  }
  #inline = (words) => inlineView(words, inlineContext(this.#content.words, this.#numbers));
  #placeData() {
    const cited = [...this.#numbers.keys()].flatMap((id) => facts.references[id] ?? []);
    const data = structuredData(this.#content.words, this.#content.language.language, cited);
    try {
      this.#head = placeInHead(data, this.ownerDocument, this.#head);
    } catch {
      warn(this, 'structured-data needs the Trusted Types policy "care-widgets". Ignored.');
    }
  }
}
export {
  KetamineExplainerElement
};
