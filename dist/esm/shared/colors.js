import { guarded, rgb } from "./contrast.js";
const HELD = {
  text: "color",
  raised: "background-color",
  muted: "border-block-start-color",
  accent: "border-inline-end-color",
  alert: "border-block-end-color",
  edge: "border-inline-start-color",
  focus: "outline-color",
  "on-accent": "text-decoration-color",
  surface: "column-rule-color"
};
class ColorsController {
  #host;
  #sheet;
  #said = "";
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  hostUpdated() {
    const root = this.#host.shadowRoot;
    if (!root || root.querySelector(".colors")) return;
    const probe = document.createElement("i");
    probe.className = "colors";
    for (const type of ["transitionend", "animationstart"])
      probe.addEventListener(type, () => this.#look(probe));
    root.append(probe);
    this.#look(probe);
  }
  #look(probe) {
    const style = getComputedStyle(probe);
    const names = Object.keys(HELD);
    const asked = Object.fromEntries(
      names.map((name) => [name, colorOf(style.getPropertyValue(HELD[name]))])
    );
    const rules = Object.entries(guarded(asked)).map(([name, color]) => `--_${name}:${rgb(color)}`);
    const said = rules.length ? `@media screen{:host{${rules.join(";")}}}` : "";
    if (said !== this.#said) this.#sheetIn(probe).replaceSync(this.#said = said);
  }
  /** A page of hundreds of widgets whose colors can be read has none for each. */
  #sheetIn(probe) {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      probe.getRootNode().adoptedStyleSheets.push(this.#sheet);
    }
    return this.#sheet;
  }
}
function colorOf(computed) {
  const [form, ...channels] = computed.split(" ");
  const [red = 0, green = 0, blue = 0, , alpha] = channels.map(parseFloat);
  if (form !== "color(srgb-linear" || alpha !== void 0) return void 0;
  return [red, green, blue].map((each) => Math.min(1, Math.max(0, each)));
}
export {
  ColorsController
};
