import { LitElement, html, nothing } from "lit";
import {
  directory,
  leadingLines,
  symptomCheckLanguages,
  symptomCheckPacks
} from "../../content/locales.js";
import { aboutContent } from "../../words/about.js";
import { addressOf } from "../../core/address.js";
import { anew } from "../../core/anew.js";
import { flag, headingLevel, oneOf, safeUrl } from "../../core/attributes.js";
import { ContentController } from "../../words/controller.js";
import { crisisHelp } from "../../help/crisis-help.js";
import { FallbackController } from "../../core/fallback.js";
import { fill } from "../../content/fill.js";
import { heading } from "../../core/heading.js";
import { ThemeController } from "../../core/theme.js";
import { tokens } from "../../core/tokens.js";
import { readSheet } from "../../visit/visit-sheet.js";
import { warn } from "../../core/warn.js";
import { clinicRules } from "./clinic-rules.js";
import { frameScript } from "./frame-script.js";
import { FrameController } from "./frame.js";
import { OnPageController } from "./sibling-links.js";
import { pageStyle } from "./page-style.js";
import { subjectOf } from "./subject.js";
import { styles } from "./symptom-check.styles.js";
class SymptomCheckElement extends LitElement {
  static styles = [tokens, styles];
  static properties = {
    region: {},
    instrument: {},
    layout: {},
    share: { converter: flag },
    shareLabel: { attribute: "share-label" },
    shareNote: { attribute: "share-note" },
    subject: {},
    theme: { reflect: true },
    headingLevel: { attribute: "heading-level" },
    contactLabel: { attribute: "contact-label" },
    contactPhone: { attribute: "contact-phone" },
    contactUrl: { attribute: "contact-url" },
    visitSheet: { attribute: false },
    // Its accessor is below; listed so that a value set before the upgrade isn't lost.
    content: { attribute: false, noAccessor: true }
  };
  /**
   * Address of the built `symptom-check.frame.js`, which draws the questions in their frame. For sites whose
   * bundler moves modules and not that file; else it is found by itself.
   */
  static frameScript;
  #fallback = new FallbackController(this, true);
  #content = new ContentController(
    this,
    symptomCheckPacks,
    symptomCheckLanguages,
    clinicRules
  );
  #onPage = new OnPageController(this);
  #frame = new FrameController(this, {
    file: () => fileAt(SymptomCheckElement.frameScript),
    settings: () => this.#settings,
    style: () => pageStyle(this, this.renderRoot.querySelector(".probe") ?? this),
    onReady: () => this.#fallback.ready(),
    onShare: (answers) => this.#share(answers)
  });
  constructor() {
    super();
    new ThemeController(this);
  }
  get content() {
    return this.#content.override;
  }
  set content(value) {
    this.#content.override = value;
  }
  render() {
    const { words, language } = this.#content;
    const title = words.instruments.instruments[this.#instrument]?.title ?? "";
    const frame = this.#frame.render(fill(words.frame.title, { title }));
    return html`<section part="root" lang=${language.language} dir="auto">
        ${anew(
      html`${heading(headingLevel(this, this.headingLevel), title)}
            <p class="lead">${words.frame.lead}</p>
            ${crisisHelp(this.#content, leadingLines, directory)}`,
      words,
      title
    )}
        ${this.#frame.failed ? html`<p class="failed">${words.frame.failed}</p>` : nothing} ${frame}
        ${anew(
      html`${this.#onPage.render(words.frame)} ${aboutContent(words, language.language)}`,
      words
    )}
        <span class="probe" @transitionrun=${this.#restyled}></span>
      </section>
      ${this.#fallback.render(this.#frame.failed || !this.#content.region)}`;
  }
  get #instrument() {
    const ids = Object.keys(this.#content.words.instruments.instruments);
    return oneOf(this, "instrument", this.instrument, ids, "phq-9");
  }
  get #settings() {
    const layouts = ["steps", "list"];
    const { region, identity } = this.#content;
    const { contactLabel, contactPhone, contactUrl } = identity;
    return {
      instrument: this.#instrument,
      layout: oneOf(this, "layout", this.layout, layouts, "steps"),
      language: this.#content.language.language,
      country: region && leadingLines[region.lines],
      directory,
      headingLevel: headingLevel(this, this.headingLevel) + 1,
      contact: {
        contactLabel,
        contactPhone,
        // The frame has no address that a relative one could start from.
        contactUrl: safeUrl(this, "contact-url", contactUrl)
      },
      words: this.#content.words,
      share: this.#shareWords,
      subject: subjectOf(this, this.subject),
      sheet: readSheet(this, this.visitSheet)
    };
  }
  /** What the site says of its button; undefined, with a warning, where it doesn't say enough. */
  get #shareWords() {
    if (!this.share) return void 0;
    const [label, note] = [this.shareLabel?.trim(), this.shareNote?.trim()];
    if (label && note) return { label, note };
    const missing = label ? "share-note, which says what goes where" : "share-label";
    warn(this, `share needs ${missing}. Without it no button shows.`);
    return void 0;
  }
  #restyled = () => this.requestUpdate();
  #share(detail) {
    if (!this.#shareWords) return;
    this.dispatchEvent(new CustomEvent("care-share", { bubbles: true, composed: true, detail }));
  }
}
function fileAt(named) {
  const file = frameScript();
  if (named === void 0) return file;
  const src = named.replace(/\bsymptom-check\.js\b/, "symptom-check.frame.js");
  return src ? { ...file, src: addressOf(src).href } : void 0;
}
export {
  SymptomCheckElement
};
