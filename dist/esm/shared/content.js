import { languages } from "../content/languages.js";
import { delivery } from "./delivery.js";
import { LanguageController } from "./language.js";
import { layOver } from "./laid-over.js";
import { identityOf, packOn, parsePack, take } from "./pack.js";
import { warn } from "./warn.js";
class ContentController {
  language;
  hidden = /* @__PURE__ */ new Set();
  #host;
  #packs;
  #options;
  #override;
  /** The same as read; what the page says counts only without it. */
  #given;
  /** Of the page's pack; null before the first look. */
  #text = null;
  #ofPage = {};
  #words;
  /** Words may come into `packs` later: see delivery.ts. One language is there from the start. */
  constructor(host, packs, options) {
    this.#host = host;
    this.#packs = this.#words = packs;
    this.#options = options;
    const known = Object.keys(delivery ? languages : packs);
    this.language = new LanguageController(host, known, this.#missing);
    if (delivery) this.language.language = Object.keys(packs)[0] ?? known[0];
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
  /** A clinic's words while they are in use, which those with refusals never are. */
  get inForce() {
    return this.#words === this.#packs ? void 0 : this.#part;
  }
  /** The region and the next step that hold for the widget. */
  get identity() {
    return identityOf(this.#host, this.#given?.clinic ?? this.#ofPage.clinic);
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
    if (text === this.#text) return;
    this.#text = text;
    this.#ofPage = this.#take(() => parsePack(text));
    this.#apply();
  };
  #take(read) {
    try {
      return take(read(), this.#host.localName);
    } catch (error) {
      this.#report([{ pointer: "", reason: String(error) }]);
      return {};
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
      const later = delivery ? languages : this.#packs;
      const { words, refusals } = layOver(this.#packs, part, this.#options, later);
      if (refusals.length) this.#report(refusals);
      else {
        this.#words = words;
        this.hidden = new Set(part.hide);
      }
    }
    this.#host.requestUpdate();
  }
  #report(problems) {
    const list = problems.map(({ pointer, reason }) => `${pointer || "/"} ${reason}`).join("; ");
    warn(this.#host, `content was not used, the built-in content stays: ${list}.`);
    this.#host.dispatchEvent(
      new CustomEvent("care-error", { bubbles: true, detail: { problems } })
    );
  }
}
export {
  ContentController
};
