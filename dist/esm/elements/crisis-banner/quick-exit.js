import {
  html
} from "lit";
import { safeUrl } from "../../shared/attributes.js";
const NEUTRAL = "https://www.weather.gov/";
const PRESSES = 3;
const EXPIRES = 5e3;
const navigation = { replace: (url) => location.replace(url) };
class QuickExitController {
  #host;
  #wanted;
  #listening;
  #presses = 0;
  /** Shift went down with no other key: only then is its release a press. */
  #alone = false;
  #timer;
  #says;
  constructor(host, wanted) {
    this.#host = host;
    this.#wanted = wanted;
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
    this.#reset();
  }
  render({ exit }) {
    return html`<p class="exit">
        <a href=${this.#url} rel="noreferrer" part="exit" @click=${this.#onClick}>${exit.link}</a>
        <span class="note">${exit.hint}</span>
      </p>
      <p class="visually-hidden" role="status">${this.#says && exit[this.#says]}</p>
      <div class="cover" popover="manual" ?hidden=${this.#says !== "leaving"}>
        ${exit.leaving}
      </div>`;
  }
  get #url() {
    const wanted = String(this.#wanted());
    const named = wanted === "true" ? void 0 : safeUrl(this.#host, "quick-exit", wanted);
    return named ?? NEUTRAL;
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
    this.#reset();
    this.#say("leaving");
    addEventListener("pageshow", this.#onPageShow);
    void this.#host.updateComplete.then(() => {
      const cover = this.#host.shadowRoot?.querySelector(".cover");
      if (cover && "togglePopover" in cover) cover.togglePopover(true);
      navigation.replace(this.#url);
    });
  }
  /** Back from the browser's cache the page must not stay covered. */
  #onPageShow = ({ persisted }) => {
    if (!persisted) return;
    removeEventListener("pageshow", this.#onPageShow);
    this.#say(void 0);
  };
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
