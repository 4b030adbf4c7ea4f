import { delivery } from "./delivery.js";
import { warn } from "./warn.js";
import { onServer } from "./server.js";
class LanguageController {
  #language;
  #host;
  #languages;
  #missing;
  #observer;
  /**
   * `languages` are those with words; the first is the fallback. `missing` brings words that aren't
   * there yet, and tells whether they came; the language stays as it is until then.
   */
  constructor(host, languages, missing) {
    this.#host = host;
    this.#languages = languages;
    this.#missing = missing;
    this.#language = languages[0];
    host.addController(this);
  }
  /** The language of the words. */
  get language() {
    return onServer ? this.#allowed(this.#host.getAttribute("lang") ?? "") : this.#language;
  }
  set language(language) {
    this.#language = language;
  }
  hostConnected() {
    this.#observer ??= new MutationObserver(() => this.#read());
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { attributeFilter: ["lang"], subtree: true });
    }
    this.#read();
  }
  hostDisconnected() {
    this.#observer?.disconnect();
  }
  #read() {
    const tag = nearestLanguage(this.#host);
    if (!this.#match(tag) && this.#host.hasAttribute("lang")) {
      const known = this.#languages.join(", ");
      warn(
        this.#host,
        `lang="${tag}" has no words yet. Using "${this.#languages[0]}". Allowed: ${known}.`
      );
    }
    const next = this.#allowed(tag);
    if (next === this.#language) return;
    const coming = delivery && this.#missing?.(next);
    if (coming) {
      delivery?.hold(this.#host, coming);
      void coming.then((came) => {
        if (came && this.#host.isConnected) this.#read();
      });
      return;
    }
    this.#language = next;
    this.#host.requestUpdate();
  }
  #allowed(tag) {
    return this.#match(tag) ?? this.#languages[0];
  }
  #match(tag) {
    const wanted = tag.toLowerCase();
    const [primary] = wanted.split("-");
    const find = (name) => this.#languages.find((each) => each.toLowerCase() === name);
    return find(wanted) ?? find(primary);
  }
}
function nearestLanguage(from) {
  const closest = from.closest("[lang]");
  if (closest) return closest.getAttribute("lang") ?? "";
  const root = from.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : "";
}
function* rootsAround(from) {
  const root = from.getRootNode();
  yield root;
  if (root instanceof ShadowRoot) yield* rootsAround(root.host);
}
export {
  LanguageController,
  nearestLanguage
};
