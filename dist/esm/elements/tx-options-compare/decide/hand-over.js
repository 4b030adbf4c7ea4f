import { sibling } from "../../../visit/sibling.js";
const touched = [];
class HandOver {
  /** The first questionnaire that runs. */
  questionnaire;
  #host;
  #make;
  #given;
  constructor(host, make) {
    this.#host = host;
    this.#make = make;
    host.addController(this);
    for (const type of ["pointerdown", "focusin", "input"])
      host.addEventListener(type, this.#touch, true);
  }
  hostConnected() {
    touched.unshift(this);
    this.#look();
    document.addEventListener("care-ready", this.#look);
    if (document.readyState !== "complete") addEventListener("load", this.#look, { once: true });
  }
  hostDisconnected() {
    document.removeEventListener("care-ready", this.#look);
    removeEventListener("load", this.#look);
    for (const each of this.#all())
      if (each.visitSheet === this.#given) each.visitSheet = void 0;
    this.#given = void 0;
    touched.splice(touched.indexOf(this), 1);
    const before = touched.at(-1);
    if (before) before.#look();
  }
  hostUpdated() {
    const all = this.#all();
    const first = all.find(({ shadowRoot }) => shadowRoot?.querySelector("iframe:not([hidden])"));
    if (first !== this.questionnaire) {
      this.questionnaire = first;
      this.#host.requestUpdate();
    }
    if (!all.length || touched.at(-1) !== this) return;
    const sheet = this.#make();
    if (JSON.stringify(sheet) !== JSON.stringify(this.#given)) this.#given = sheet;
    for (const each of all) each.visitSheet = this.#given;
  }
  #all() {
    const tag = sibling(this.#host, "tx-options-compare", "symptom-check");
    return [...document.querySelectorAll(tag)];
  }
  #touch = () => {
    if (touched.at(-1) === this) return;
    touched.push(...touched.splice(touched.indexOf(this), 1));
    this.#look();
  };
  /** A page without a questionnaire costs no drawing. */
  #look = () => {
    if (this.#all().length) this.#host.requestUpdate();
  };
}
export {
  HandOver
};
