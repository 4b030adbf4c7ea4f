import { oneOf } from "./attributes.js";
class ThemeController {
  #host;
  #internals;
  #known;
  constructor(host, internals) {
    this.#host = host;
    this.#internals = internals;
    host.addController(this);
  }
  hostConnected() {
    this.#known = void 0;
    this.hostUpdated();
  }
  hostUpdated() {
    const theme = this.#host.getAttribute("theme");
    if (theme === this.#known) return;
    this.#known = theme;
    const choice = oneOf(this.#host, "theme", theme, ["auto", "light", "dark"], "auto");
    const { states } = this.#internals;
    states.delete("system-scheme");
    if (choice !== "auto" || !this.#host.isConnected) return;
    if (getComputedStyle(this.#host).colorScheme === "normal") states.add("system-scheme");
  }
}
export {
  ThemeController
};
