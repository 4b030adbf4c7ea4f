import {
  html
} from "lit";
import { onServer } from "./server.js";
const PHRASING = new Set(
  "A ABBR B BR EM I NOSCRIPT SCRIPT SMALL SPAN STRONG TEMPLATE TIME WBR".split(" ")
);
class FallbackController {
  #host;
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected() {
  }
  /** The default slot, hidden when it holds nothing but a fallback. */
  render() {
    const isFallback = onServer || [...this.#host.children].every(
      (child) => child.slot !== "" || PHRASING.has(child.tagName.toUpperCase())
    );
    return html`<slot ?hidden=${isFallback} @slotchange=${this.#changed}></slot>`;
  }
  #changed = () => this.#host.requestUpdate();
}
export {
  FallbackController
};
