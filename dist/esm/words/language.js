import { delivery } from "../core/loader-context.js";
import { onServer } from "../core/server.js";
import { siteOn } from "./site.js";
import { warn } from "../core/warn.js";
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
    return onServer ? this.#allowed([this.#host.getAttribute("lang") ?? ""]) : this.#language;
  }
  set language(language) {
    this.#language = language;
  }
  hostConnected() {
    this.#observer ??= new MutationObserver(() => this.read());
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { attributeFilter: ["lang"], subtree: true });
    }
    this.read();
  }
  hostDisconnected() {
    this.#observer?.disconnect();
  }
  /** Looks anew, for what the page as a whole says may stand further down. */
  read() {
    const around = [...languagesAround(this.#host)];
    const [tag = ""] = around;
    const next = this.#allowed(around);
    if (!this.#match(tag) && (this.#host.hasAttribute("lang") || tag && !canonical(tag))) {
      const known = this.#languages.join(", ");
      warn(this.#host, `lang="${tag}" isn't available. Using "${next}". Allowed: ${known}.`);
    }
    if (next === this.#language) return;
    const coming = delivery && this.#missing?.(next);
    if (coming) {
      delivery?.hold(this.#host, coming);
      void coming.then((came) => {
        if (came && this.#host.isConnected) this.read();
      });
      return;
    }
    this.#language = next;
    this.#host.requestUpdate();
  }
  #allowed(tags) {
    for (const tag of tags) {
      const found = this.#match(tag);
      if (found) return found;
    }
    return this.#languages[0];
  }
  #match(tag) {
    const wanted = canonical(tag)?.toLowerCase();
    const [first] = wanted?.split("-") ?? [];
    const find = (name, of = (each) => each) => this.#languages.find((each) => of(each.toLowerCase()) === name);
    return find(wanted) ?? find(first) ?? find(first, (each) => each.split("-")[0] ?? "");
  }
}
function nearestLanguage(from) {
  const [nearest = ""] = languagesAround(from);
  return nearest;
}
function* languagesAround(from) {
  const { documentElement: page } = from.ownerDocument;
  for (let each = from; each && each !== page; each = parentOf(each)) {
    const own = each.getAttribute("lang");
    if (own?.trim()) yield own;
  }
  const meta = "meta[http-equiv=content-language i]";
  const ofPage = [
    siteOn(document).lang,
    page.getAttribute("lang"),
    document.querySelector(meta)?.getAttribute("content")
  ];
  for (const each of ofPage) if (each?.trim()) yield each;
}
function parentOf(element) {
  const { parentElement } = element;
  const root = element.getRootNode();
  return parentElement ?? (root instanceof ShadowRoot ? root.host : void 0);
}
function canonical(tag) {
  const [locale = ""] = tag.trim().replaceAll("_", "-").split(/[.@]/);
  if (!/^[a-z]{2,3}(-|$)/i.test(locale)) return void 0;
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch (error) {
    return error instanceof RangeError ? void 0 : locale;
  }
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
