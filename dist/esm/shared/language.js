import { warn } from "./warn.js";
class LanguageController {
  /** The language of the words. */
  language;
  #host;
  #languages;
  #observer = new MutationObserver(() => this.#read());
  /** `languages` are those with words; the first is the fallback. */
  constructor(host, languages) {
    this.#host = host;
    this.#languages = languages;
    this.language = languages[0];
    host.addController(this);
  }
  hostConnected() {
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { attributeFilter: ["lang"], subtree: true });
    }
    this.#read();
  }
  hostDisconnected() {
    this.#observer.disconnect();
  }
  #read() {
    const tag = nearestLanguage(this.#host);
    const language = this.#match(tag);
    if (!language && this.#host.hasAttribute("lang")) {
      const known = this.#languages.join(", ");
      warn(
        this.#host,
        `lang="${tag}" has no words yet. Using "${this.#languages[0]}". Allowed: ${known}.`
      );
    }
    const next = language ?? this.#languages[0];
    if (next === this.language) return;
    this.language = next;
    this.#host.requestUpdate();
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
