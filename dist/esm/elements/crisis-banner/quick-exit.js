import {
  html
} from "lit";
import { anew } from "../../core/anew.js";
import { safeUrl } from "../../core/attributes.js";
import { Leaving } from "./leaving.js";
import { navigation } from "./leaving.js";
const NEUTRAL = { US: "https://www.weather.gov/" };
const ANYWHERE = "https://worldweather.wmo.int/";
const PRESSES = 3;
const EXPIRES = 5e3;
class QuickExitController {
  #host;
  #wanted;
  #country;
  #listening;
  #presses = 0;
  /** Shift went down with no other key: only then is its release a press. */
  #alone = false;
  #timer;
  #says;
  #leaving;
  constructor(host, wanted, country) {
    this.#host = host;
    this.#wanted = wanted;
    this.#country = country;
    host.addController(this);
  }
  get active() {
    const wanted = this.#wanted();
    return wanted != null && String(wanted) !== "false";
  }
  hostConnected() {
    this.hostUpdate();
  }
  hostUpdate() {
    if (this.active && this.#host.isConnected) this.#listen();
    else if (this.#listening) this.hostDisconnected();
  }
  hostDisconnected() {
    this.#listening?.abort();
    this.#listening = void 0;
    this.#leaving?.stay();
    this.#reset();
  }
  render({ exit }) {
    return html`<p class="exit">
        <a href=${this.#url} rel="noreferrer" part="exit" @click=${this.#onClick}>${exit.link}</a>
        <span class="note">${exit.hint}</span>
      </p>
      <p class="visually-hidden" role="status">
        ${anew(this.#says && exit[this.#says], this.#says)}
      </p>
      <dialog class="cover" aria-label=${exit.leaving}>
        <p aria-hidden="true">${exit.leaving}</p>
      </dialog>`;
  }
  get #url() {
    const wanted = String(this.#wanted());
    const named = wanted === "true" ? void 0 : safeUrl(this.#host, "quick-exit", wanted);
    return named ?? NEUTRAL[this.#country() ?? ""] ?? ANYWHERE;
  }
  #listen() {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const options = { signal, capture: true };
    const { ownerDocument } = this.#host;
    ownerDocument.addEventListener("keydown", this.#onKeyDown, options);
    ownerDocument.addEventListener("keyup", this.#onKeyUp, options);
  }
  #onKeyDown = ({ key, ctrlKey, altKey, metaKey }) => {
    if (this.#says === "leaving") return;
    this.#alone = key === "Shift" && !ctrlKey && !altKey && !metaKey;
    if (!this.#alone) this.#reset();
  };
  #onKeyUp = ({ key }) => {
    if (key !== "Shift" || !this.#alone) return;
    this.#alone = false;
    clearTimeout(this.#timer);
    this.#presses += 1;
    if (this.#presses === PRESSES) {
      this.#leave();
      return;
    }
    this.#say(this.#presses === 1 ? "two" : "one");
    this.#timer = setTimeout(() => {
      this.#reset();
      this.#say("expired");
    }, EXPIRES);
  };
  #onClick = (event) => {
    event.preventDefault();
    this.#leave();
  };
  #leave() {
    if (this.#says === "leaving") return;
    this.#reset();
    this.#say("leaving");
    void this.#host.updateComplete.then(() => {
      const cover = this.#host.shadowRoot?.querySelector(".cover");
      if (!cover) return;
      this.#leaving = new Leaving(cover, this.#url, () => {
        this.#leaving = void 0;
        this.#say(void 0);
      });
    });
  }
  #reset() {
    clearTimeout(this.#timer);
    this.#presses = 0;
    if (this.#says) this.#say(void 0);
  }
  #say(announcement) {
    this.#says = announcement;
    this.#host.requestUpdate();
  }
}
export {
  QuickExitController,
  navigation
};
