import { languages } from "../content/languages.js";
import { delivery } from "./delivery.js";
import { LanguageController } from "./language.js";
import { overlay } from "./override.js";
import { warn } from "./warn.js";
class ContentController {
  language;
  hidden = /* @__PURE__ */ new Set();
  #host;
  #packs;
  #options;
  #override;
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
  }
  /** The words in the current language. */
  get words() {
    return this.#words[this.language.language];
  }
  /** The override while it is in use, which one with refusals never is. */
  get inForce() {
    return this.#words === this.#packs ? void 0 : this.#override;
  }
  get override() {
    return this.#override;
  }
  /** Takes an override whole or not at all; what is wrong with it goes to one warning and `care-error`. */
  set override(value) {
    this.#override = value ?? void 0;
    this.#words = this.#packs;
    this.hidden = /* @__PURE__ */ new Set();
    if (value != null) this.#apply(value);
    this.#host.requestUpdate();
  }
  /** Undefined where the words are there, else the wait for them. */
  #missing = (language) => delivery && !Object.hasOwn(this.#packs, language) ? delivery.words(this.#host.localName, language).then(() => {
    this.override = this.#override;
    return Object.hasOwn(this.#packs, language);
  }) : void 0;
  #apply(value) {
    const refusals = [];
    const words = { ...this.#packs };
    if (typeof value !== "object" || Array.isArray(value)) {
      this.#report([{ pointer: "", reason: "must be an object" }]);
      return;
    }
    for (const [key, part] of Object.entries(value)) {
      if (key === "hide") refusals.push(...this.#refuseHidden(part));
      else if (Object.hasOwn(this.#packs, key)) {
        const laid = overlay(this.#packs[key], part, this.#options);
        words[key] = laid.words;
        refusals.push(
          ...laid.refusals.map((each) => ({ ...each, pointer: `/${key}${each.pointer}` }))
        );
      } else if (!delivery || !Object.hasOwn(languages, key))
        refusals.push({ pointer: `/${key}`, reason: "is not a language of this widget" });
    }
    if (refusals.length) {
      this.#report(refusals);
      return;
    }
    this.#words = words;
    this.hidden = new Set(value.hide);
  }
  #refuseHidden(ids) {
    if (!Array.isArray(ids)) return [{ pointer: "/hide", reason: "must be a list of ids" }];
    const { mayHide, whyStay } = this.#options;
    const wrong = ids.flatMap(
      (id, index) => typeof id === "string" && mayHide?.(id) ? [] : [{ pointer: `/hide/${index}`, reason: `${saidOf(id)} is unknown or safety text` }]
    );
    const reason = wrong.length ? void 0 : whyStay?.(ids);
    return reason ? [{ pointer: "/hide", reason }] : wrong;
  }
  #report(problems) {
    const list = problems.map(({ pointer, reason }) => `${pointer || "/"} ${reason}`).join("; ");
    warn(this.#host, `content was not used, the built-in content stays: ${list}.`);
    this.#host.dispatchEvent(
      new CustomEvent("care-error", { bubbles: true, detail: { problems } })
    );
  }
}
function saidOf(id) {
  return typeof id === "string" ? `"${id}"` : "what is no text";
}
export {
  ContentController
};
