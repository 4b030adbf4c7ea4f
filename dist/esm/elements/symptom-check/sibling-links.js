import {
  html,
  nothing
} from "lit";
import { anew } from "../../core/anew.js";
import { sibling } from "../../visit/sibling.js";
import { show } from "../../visit/focus-widget.js";
const OTHERS = { "ketamine-explainer": "explainer", "tx-options-compare": "compare" };
class OnPageController {
  #host;
  #found = [];
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected() {
    this.#look();
    if (document.readyState !== "complete") addEventListener("load", this.#look, { once: true });
  }
  hostDisconnected() {
    removeEventListener("load", this.#look);
  }
  render(words) {
    if (!this.#found.length) return nothing;
    return html`<nav aria-label=${words.learn}>
      <p>${words.learn}</p>
      <ul>
        ${this.#found.map(
      ([tag, element]) => anew(
        html`<li>
              <button type="button" @click=${() => show(element)}>${words[OTHERS[tag]]}</button>
            </li>`,
        tag
      )
    )}
      </ul>
    </nav>`;
  }
  #look = () => {
    const tags = Object.keys(OTHERS);
    this.#found = tags.flatMap((tag) => {
      const element = document.querySelector(
        sibling(this.#host, "symptom-check", tag)
      );
      return element ? [[tag, element]] : [];
    });
    this.#host.requestUpdate();
  };
}
export {
  OnPageController
};
