import { delivery } from "../core/loader-context.js";
import { LanguageController } from "./language.js";
import { layOver } from "./laid-over.js";
import {
  firstOf,
  identityIn,
  packOn,
  parsePack,
  take,
  unreadable
} from "./clinic-pack.js";
import { chooseRegion } from "./choose-region.js";
import { siteOn, widgetsBeside } from "./site.js";
import { warn } from "../core/warn.js";
class ContentController {
  language;
  hidden = /* @__PURE__ */ new Set();
  #host;
  #packs;
  #languages;
  #options;
  #override;
  /** The same as read; what the page says counts only without it. */
  #given;
  /** Of the page's pack; null before the first look. */
  #text = null;
  #ofPage = {};
  #site = {};
  #words;
  /**
   * Words of the widget's `languages` may come into `packs` later: see loader-context.ts. One language is there from
   * the start.
   */
  constructor(host, packs, languages, options) {
    this.#host = host;
    this.#packs = this.#words = packs;
    this.#options = options;
    this.#languages = languages;
    this.language = new LanguageController(host, languages, this.#missing);
    if (delivery) this.language.language = Object.keys(packs)[0] ?? languages[0];
    host.addController(this);
  }
  hostConnected() {
    this.#look();
    if (document.readyState === "loading")
      document.addEventListener("DOMContentLoaded", this.#look, { once: true });
  }
  /** The words in the current language. */
  get words() {
    return this.#words[this.language.language];
  }
  /** The clinic's next step, and its region as it was written; what stands nearest to the widget wins. */
  get identity() {
    const [given, pack] = [this.#given, this.#ofPage].map(identityIn);
    return firstOf(this.#host, given ?? {}, this.#site, pack ?? {});
  }
  /** Whose crisis lines show; undefined where that can't be told: then the fallback has to stay in view. */
  get region() {
    const { region } = this.identity;
    const pack = identityIn(this.#ofPage);
    if (region === "" && this.#ofPage.clinic === unreadable.clinic) return void 0;
    return chooseRegion(this.#host, region, firstOf(this.#site, pack).region);
  }
  get override() {
    return this.#override;
  }
  /** Takes an override whole or not at all; what is wrong with it goes to one warning and `care-error`. */
  set override(value) {
    this.#override = value ?? void 0;
    this.#given = value == null ? void 0 : this.#take(() => value);
    this.#apply();
  }
  get #part() {
    return (this.#given ?? this.#ofPage).part;
  }
  #look = () => {
    const text = packOn(document);
    this.#site = siteOn(document);
    this.language.read();
    this.#host.requestUpdate();
    if (text === this.#text) return;
    this.#text = text;
    this.#ofPage = this.#take(() => parsePack(text));
    this.#apply();
  };
  #take(read) {
    let clinic;
    try {
      const value = read();
      clinic = Object(value).clinic;
      return take(value, this.#host.localName);
    } catch (error) {
      this.#report([{ pointer: "", reason: String(error) }], widgetsBeside(this.#host)[0]);
      return clinic ? { clinic } : unreadable;
    }
  }
  /** Undefined where the words are there, else the wait for them. */
  #missing = (language) => delivery && !Object.hasOwn(this.#packs, language) ? delivery.words(this.#host.localName, language).then(() => {
    this.#apply();
    return Object.hasOwn(this.#packs, language);
  }) : void 0;
  #apply() {
    const part = this.#part;
    this.#words = this.#packs;
    this.hidden = /* @__PURE__ */ new Set();
    if (part !== void 0) {
      const { words, refusals } = layOver(this.#packs, part, this.#options, this.#languages);
      if (refusals.length) {
        this.#report(refusals);
        if (part === this.#ofPage.part && !this.#ofPage.clinic) this.#ofPage = unreadable;
      } else {
        this.#words = words;
        this.hidden = new Set(part.hide);
      }
    }
    this.#host.requestUpdate();
  }
  /** What is wrong with the page's pack is told once, by its first widget. */
  #report(problems, by = this.#host) {
    const list = problems.map(({ pointer, reason }) => `${pointer || "/"} ${reason}`).join("; ");
    if (by === this.#host) warn(by, `content was not used, the built-in content stays: ${list}.`);
    this.#host.dispatchEvent(
      new CustomEvent("care-error", { bubbles: true, detail: { problems } })
    );
  }
}
export {
  ContentController
};
