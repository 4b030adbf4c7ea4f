import { warn } from "../../core/warn.js";
import { keepClear } from "./clear.js";
import { boxAround, whyNotSticking } from "./sticks.js";
const ROOM = "(min-width: 22em) and (min-height: 34em)";
class StickyController {
  #host;
  #internals;
  #edge;
  #listening;
  #boxes;
  constructor(host, internals, edge) {
    this.#host = host;
    this.#internals = internals;
    this.#edge = edge;
    host.addController(this);
  }
  hostConnected() {
    this.#host.requestUpdate();
  }
  hostUpdate() {
    const { states } = this.#internals;
    const edge = this.#edge();
    if (edge && !states.has(edge)) requestAnimationFrame(this.#measure);
    states.delete("top");
    states.delete("bottom");
    if (edge && this.#host.isConnected) {
      states.add(edge);
      if (!this.#listening) this.#listen();
    } else this.hostDisconnected();
  }
  hostDisconnected() {
    this.#listening?.abort();
    this.#listening = void 0;
    this.#boxes?.disconnect();
    keepClear(this.#host, void 0);
    this.#internals.states.delete("yielding");
  }
  #listen() {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, passive: true };
    this.#host.parentNode?.addEventListener("focusin", this.#onFocusIn, options);
    this.#host.parentNode?.addEventListener("focusout", this.#onFocusOut, options);
    this.#host.parentNode?.addEventListener("click", this.#onClick, options);
    for (const type of ["wheel", "touchmove"])
      this.#host.parentNode?.addEventListener(type, this.#onFocusOut, options);
    addEventListener("hashchange", this.#yield, options);
    matchMedia(ROOM).addEventListener("change", this.#measure, options);
    this.#boxes ??= new ResizeObserver(this.#measure);
    this.#boxes.observe(this.#host);
    if (location.hash) this.#yield();
    if (document.readyState === "complete") requestAnimationFrame(this.#judge);
    else addEventListener("load", this.#judge, options);
  }
  #judge = () => {
    if (!this.#host.isConnected || getComputedStyle(this.#host).position !== "sticky") return;
    const why = whyNotSticking(this.#host);
    if (why) warn(this.#host, `placement="${this.#edge() ?? ""}" doesn't stick: ${why}`);
  };
  #measure = () => {
    const [host, edge] = [this.#host, this.#edge()];
    if (host.shadowRoot?.querySelector(".more[open]")) return;
    const sticks = edge && host.isConnected && matchMedia(ROOM).matches && !boxAround(host);
    const from = edge ? parseFloat(getComputedStyle(host)[edge]) || 0 : 0;
    keepClear(host, sticks ? edge : void 0, host.offsetHeight && from + host.offsetHeight);
  };
  #yield = () => void this.#internals.states.add("yielding");
  #onClick = (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    const [address, place] = link?.href.split("#") ?? [];
    if (place && address === location.href.split("#")[0]) this.#yield();
  };
  #onFocusIn = (event) => {
    const [target] = event.composedPath();
    const elsewhere = !event.composedPath().includes(this.#host);
    if (elsewhere && target instanceof Element && target.matches(":focus-visible")) {
      this.#internals.states.add("yielding");
    } else this.#onFocusOut();
  };
  #onFocusOut = () => {
    this.#internals.states.delete("yielding");
  };
}
export {
  StickyController
};
