import { LitElement, html } from "lit";
import {
  compareFacts as facts,
  txOptionsCompareLanguages,
  txOptionsComparePacks,
  directory,
  leadingLines
} from "../../content/locales.js";
import { aboutContent } from "../../words/about.js";
import { anew } from "../../core/anew.js";
import { headingLevel, listOf } from "../../core/attributes.js";
import { articleStyles } from "../../reading/article.styles.js";
import { ContentController } from "../../words/controller.js";
import { controlStyles } from "../../reading/controls.styles.js";
import { crisisHelp } from "../../help/crisis-help.js";
import { FallbackController } from "../../core/fallback.js";
import { GlossaryController } from "../../reading/glossary.js";
import { heading } from "../../core/heading.js";
import { iconArrayStyles } from "../../reading/icon-array.styles.js";
import { InPageLinks } from "../../reading/in-page-links.js";
import {
  citations,
  inlineContext,
  inlineView
} from "../../reading/inline-view.js";
import { MARKERS } from "../../core/markers.js";
import { NarrowController } from "../../reading/narrow.js";
import { PrintController } from "../../reading/print.js";
import { printStyles } from "../../reading/print.styles.js";
import { QuizController } from "../../reading/quiz.js";
import { numberIds } from "../../reading/references.js";
import { termStyles } from "../../reading/term.styles.js";
import { ThemeController } from "../../core/theme.js";
import { tokens } from "../../core/tokens.js";
import { warn } from "../../core/warn.js";
import { clinicRules } from "./clinic-rules.js";
import { choiceStep, stepList } from "./choice-step.js";
import { compareStep } from "./compare/compare-step.js";
import { compareStyles } from "./compare/compare.styles.js";
import { decideSteps } from "./decide/decide-steps.js";
import { decideStyles } from "./decide/decide.styles.js";
import { Forget } from "./decide/clear-on-leave.js";
import { HandOver } from "./decide/hand-over.js";
import { quiet } from "./decide/contain-input-events.js";
import { sheetNow } from "./decide/export-sheet.js";
import { methodsView } from "./methods.js";
import { citedIds } from "./citations.js";
import { LEAST, offered, orderRows, pickedOptions, siteOptions, siteRows } from "./selection.js";
import { styles } from "./tx-options-compare.styles.js";
import { START } from "./view.js";
const NARROW = 44;
class TxOptionsCompareElement extends LitElement {
  static styles = [
    tokens,
    articleStyles,
    termStyles,
    controlStyles,
    iconArrayStyles,
    styles,
    compareStyles,
    decideStyles,
    printStyles
  ];
  static properties = {
    region: {},
    theme: { reflect: true },
    options: {},
    rows: {},
    headingLevel: { attribute: "heading-level" },
    contactLabel: { attribute: "contact-label" },
    contactPhone: { attribute: "contact-phone" },
    contactUrl: { attribute: "contact-url" },
    // Its accessor is below; listed so that a value set before the upgrade isn't lost.
    content: { attribute: false, noAccessor: true }
  };
  #fallback = new FallbackController(this);
  #content = new ContentController(
    this,
    txOptionsComparePacks,
    txOptionsCompareLanguages,
    clinicRules
  );
  #glossary = new GlossaryController(this);
  #quiz = new QuizController(this);
  #narrow = new NarrowController(this, NARROW, () => true);
  #handOver = new HandOver(this, () => sheetNow(this.#view));
  #state = START;
  #numbers = /* @__PURE__ */ new Map();
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
  get content() {
    return this.#content.override;
  }
  set content(value) {
    this.#content.override = value;
  }
  render() {
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
  #parts(view) {
    const { words, language } = view;
    return html`<header>
        <p class="eyebrow">${words.title}</p>
        ${heading(view.level - 1, words.choice.question, "title")}
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
  firstUpdated() {
    quiet(this.renderRoot);
  }
  get #view() {
    const { words, hidden, language, identity } = this.#content;
    const nameOf = (id) => words.options[id]?.name ?? id;
    const all = offered(facts, hidden, nameOf, language.language);
    const ids = (list) => list.map(({ id }) => id);
    const wanted = listOf(this, "options", this.options, ids(facts.options));
    const bySite = siteOptions(all, wanted);
    if (wanted && bySite === all)
      warn(this, `options="${String(this.options)}" leaves fewer than ${LEAST}. All are shown.`);
    const rows = siteRows(facts, listOf(this, "rows", this.rows, ids(facts.rows)));
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
      region: this.#content.region?.lines ?? "",
      help: crisisHelp(this.#content, leadingLines, directory),
      inline: (text) => inlineView(text, this.#inlineContext),
      cite: (cited) => citations(cited, this.#inlineContext),
      set: this.#set
    };
  }
  get #inlineContext() {
    return inlineContext(this.#content.words, this.#numbers);
  }
  #set = (change) => {
    const next = typeof change === "function" ? change(this.#state) : change;
    this.#state = { ...this.#state, ...next };
    this.requestUpdate();
  };
  #forget = () => {
    this.#quiz.reset();
    this.#set(START);
  };
}
export {
  TxOptionsCompareElement
};
