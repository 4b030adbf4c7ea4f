import { oneOf } from "./attributes.js";
import { ColorsController } from "./colors.js";
class ThemeController {
  #host;
  constructor(host) {
    this.#host = host;
    host.addController(this);
    new ColorsController(host);
  }
  hostUpdated() {
    oneOf(this.#host, "theme", this.#host.getAttribute("theme"), ["auto", "light", "dark"], "auto");
  }
}
export {
  ThemeController
};
