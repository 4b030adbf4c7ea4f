import { LitElement, html, nothing } from "lit";
import {
  countries,
  crisisBannerLanguages,
  crisisBannerPacks,
  directory
} from "../../content/locales.js";
import { aboutContent } from "../../words/about.js";
import { anew } from "../../core/anew.js";
import { headingLevel, oneOf } from "../../core/attributes.js";
import { contactStep } from "../../help/contact.js";
import { ContentController } from "../../words/controller.js";
import { leadingService } from "../../help/hrefs.js";
import { directoryLink, emergencyLinks, serviceLinks } from "../../help/crisis-help.js";
import { FallbackController } from "../../core/fallback.js";
import { fill } from "../../content/fill.js";
import { formatter, said } from "../../core/formats.js";
import { heading } from "../../core/heading.js";
import { ThemeController } from "../../core/theme.js";
import { tokens } from "../../core/tokens.js";
import { clinicRules } from "./clinic-rules.js";
import { styles } from "./crisis-banner.styles.js";
import { openingHours } from "./hours.js";
import { expectView, linesView, signsView } from "./lines-view.js";
import { QuickExitController } from "./quick-exit.js";
import { StickyController } from "./sticky.js";
const banners = /* @__PURE__ */ new Set();
class CrisisBannerElement extends LitElement {
  static styles = [tokens, styles];
  static properties = {
    region: {},
    variant: {},
    placement: {},
    quickExit: { attribute: "quick-exit" },
    theme: { reflect: true },
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
    crisisBannerPacks,
    crisisBannerLanguages,
    clinicRules
  );
  #exit = new QuickExitController(
    this,
    () => this.quickExit,
    () => this.#content.region?.lines
  );
  constructor() {
    super();
    const internals = this.attachInternals();
    new ThemeController(this);
    new StickyController(this, internals, () => this.#edge);
  }
  get content() {
    return this.#content.override;
  }
  set content(value) {
    this.#content.override = value;
  }
  connectedCallback() {
    super.connectedCallback();
    banners.add(this);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    banners.delete(this);
  }
  render() {
    const { words, identity, region } = this.#content;
    const country = region && countries[region.lines];
    return html`<section
        part="root"
        class=${this.#isCard ? "card" : "bar"}
        lang=${this.#content.language.language}
        dir="auto"
        aria-label=${this.#name}
      >
        ${anew(
      this.#isCard ? this.#card(words, country) : this.#bar(words, country),
      words,
      String(Object.values(identity))
    )}
      </section>
      ${this.#fallback.render(!country)}`;
  }
  get #isCard() {
    return oneOf(this, "variant", this.variant, ["bar", "card"], "bar") === "card";
  }
  /** The edge that the bar sticks to. */
  get #edge() {
    const allowed = ["inline", "top", "bottom"];
    const place = oneOf(this, "placement", this.placement, allowed, "inline");
    return place === "inline" || this.#isCard ? void 0 : place;
  }
  get #locale() {
    return `${this.#content.language.language}-${this.#region}`;
  }
  /** By its own name, a territory too. */
  get #region() {
    return this.#content.region?.code ?? "";
  }
  get #name() {
    const place = [...banners].indexOf(this);
    return place > 0 ? `${this.#content.words.label} ${place + 1}` : this.#content.words.label;
  }
  #bar(words, country) {
    const numbers = emergencyLinks(country, words.common.crisis);
    return html`${numbers[0]}
      <p class="lead">${words.lead}</p>
      <p class="ways" part="links">${this.#shortest(words, country)}</p>
      ${this.#exit.active ? this.#exit.render(words) : nothing}
      <details class="more" part="more">
        <summary>${words.more}</summary>
        <div class="panel">
          ${numbers.length > 1 ? html`<p class="danger">${numbers}</p>` : nothing}
          ${this.#everything(words, country)}
        </div>
      </details>`;
  }
  #card(words, country) {
    return html`${heading(headingLevel(this, this.headingLevel), words.title)}
      <p class="danger">${emergencyLinks(country, words.common.crisis)}</p>
      ${this.#exit.active ? this.#exit.render(words) : nothing}
      <p class="lead">${words.lead}</p>
      ${country ? nothing : html`<p class="ways">${this.#shortest(words, country)}</p>`}
      ${this.#everything(words, country)}`;
  }
  /** The leading line, with its hours unless it is always open. */
  #shortest(words, country) {
    const primary = country && leadingService(country, this.#content.language.language);
    if (!primary) return directoryLink(directory, words.common.crisis);
    if (primary.hours === "always") return serviceLinks(primary, words.common.crisis);
    return html`${serviceLinks(primary, words.common.crisis)}
      <span class="note">${openingHours(primary.hours, words, this.#locale)}</span>`;
  }
  #everything(words, country) {
    return html`${country ? this.#country(words, country) : nothing} ${signsView(words)}
      ${contactStep(this, this.#content.identity)}
      <p class="elsewhere">${words.anyCountry} ${directoryLink(directory, words.common.crisis)}</p>
      <p class="note">${words.privacy}</p>
      ${aboutContent(words, this.#content.language.language)}`;
  }
  #country(words, country) {
    const name = said(
      () => formatter(Intl.DisplayNames, this.#locale, { type: "region" }).of(this.#region),
      this.#region
    );
    return html`<p class="group">${fill(words.lines, { country: name })}</p>
      ${linesView(country, { words, language: this.#content.language.language, locale: this.#locale })}
      ${expectView(country, words)}`;
  }
}
export {
  CrisisBannerElement
};
