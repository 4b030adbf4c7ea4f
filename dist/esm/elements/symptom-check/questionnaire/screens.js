import { render } from "lit";
const LINGER = 600;
class Screens {
  #screen;
  #old;
  #held;
  #within = false;
  #keys = [];
  /** Draws what is in view. With other keys it is another screen, before the old one: see `letGo`. */
  draw(place, content, keys, focused) {
    const kept = this.#screen && keys.every((key, at) => key === this.#keys[at]);
    this.#keys = keys;
    if (!kept) {
      this.#old = this.#screen;
      this.#within = Boolean(this.#old?.contains(focused));
      this.#held = this.#within && focused?.matches("button, input") ? focused : void 0;
      this.#screen = document.createElement("div");
      this.#screen.id = "screen";
      for (const each of [...place.children]) if (each !== this.#old) each.remove();
    }
    if (this.#screen) render(content, this.#screen);
    if (!kept && this.#screen) place.prepend(this.#screen);
  }
  /** Whether the focus would go with the old screen. */
  get holdsFocus() {
    return this.#within;
  }
  /**
   * Lets the old screen go once the focus has moved. What had it goes last: a reader whose place is gone
   * before it hears of the new one falls silent.
   */
  letGo() {
    const [old, held] = [this.#old, this.#held];
    this.#old = this.#held = void 0;
    this.#within = false;
    for (const each of old?.querySelectorAll("input") ?? []) each.removeAttribute("name");
    if (!held) old?.remove();
    if (!old || !held) return;
    held.tabIndex = -1;
    for (let each = held; each !== old; each = each.parentElement ?? old) {
      for (const node of [...each.parentNode?.childNodes ?? []]) if (node !== each) node.remove();
    }
    old.className = "gone";
    setTimeout(() => {
      const title = this.#screen?.querySelector("#title:focus");
      if (title) getSelection()?.collapse(title, 0);
      old.remove();
    }, LINGER);
  }
}
export {
  Screens
};
