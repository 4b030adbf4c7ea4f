import { guarded, rgb } from "./contrast.js";
import { heldSpacing } from "./spacing.js";
import { warn } from "./warn.js";
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
const NAMES = Object.keys(HELD);
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
    if (!style.getPropertyValue("--_own-text")) return;
    const asked = (name) => style.getPropertyValue(`--_asked-${name}`).trim();
    const wrong = NAMES.filter((name) => !CSS.supports("color", asked(name)));
    for (const name of wrong)
      warn(this.#host, `--care-color-${name}: "${asked(name)}" isn't a color. Using the default.`);
    const follows = (name) => /currentcolor/i.test(asked(name));
    const found = colorsIn(style);
    const gone = [...wrong, ...NAMES.filter((name) => follows(name) && !found[name])];
    const colors = gone.length ? withDefaults(probe, gone) : found;
    const changed = guarded(colors);
    const rules = NAMES.map((name) => {
      if (gone.includes(name) && !changed[name]) return `--_${name}:var(--_own-${name});`;
      const color = changed[name] ?? (follows(name) && colors[name]);
      return color ? `--_${name}:${rgb(color)};` : "";
    }).join("");
    const spacing = heldSpacing(style);
    const said = (rules && `@media screen{:host{${rules}}}`) + (spacing && `[part~=root]{${spacing}}`);
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
function colorsIn(style) {
  const found = NAMES.map((name) => [name, colorOf(style.getPropertyValue(HELD[name]))]);
  return Object.fromEntries(found);
}
function withDefaults(probe, names) {
  const other = probe.cloneNode();
  for (const name of names) other.style.setProperty(`--_asked-${name}`, `var(--_own-${name})`);
  probe.after(other);
  const found = colorsIn(getComputedStyle(other));
  other.remove();
  return found;
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
