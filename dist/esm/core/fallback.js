import { html } from "lit";
import { AdoptController } from "./prerendered.js";
import { crisisLinkInView } from "./in-view.js";
import { onServer } from "./server.js";
import { UNDRAWN } from "./undrawn.js";
import { warn } from "./warn.js";
const PHRASING = new Set(
  "A ABBR B BR EM I NOSCRIPT SCRIPT SMALL SPAN STRONG TEMPLATE TIME WBR".split(" ")
);
class FallbackController {
  #host;
  #adopt;
  #waits;
  #isUp = false;
  #boxes;
  #wasReady = false;
  /** With `waits`, the widget itself says when it is ready. */
  constructor(host, waits = false) {
    this.#host = host;
    this.#waits = waits;
    this.#adopt = new AdoptController(host);
    if (!onServer) this.#guard(host);
  }
  /**
   * The default slot, hidden when it holds nothing but a fallback. With `keep` it stays in view beside
   * what the widget shows, which then may not have the numbers of the visitor's country.
   */
  render(keep = false) {
    const isFallback = !keep && (onServer || [...this.#host.children].every(
      (child) => child.slot !== "" || PHRASING.has(child.tagName.toUpperCase())
    ));
    return html`<slot ?hidden=${isFallback} @slotchange=${this.#changed}></slot>`;
  }
  /** Tells the page once, and only of a widget that is up. */
  ready() {
    if (this.#wasReady || !this.#isUp) return;
    this.#wasReady = true;
    this.#host.dispatchEvent(new CustomEvent("care-ready", { bubbles: true, composed: true }));
  }
  // The slot of a drawing that was taken back hears that it lost its children, too.
  #changed = () => {
    if (this.#isUp) this.#host.requestUpdate();
  };
  #guard(host) {
    const { attachShadow, performUpdate } = host;
    Object.defineProperty(host, "attachShadow", {
      value: (init) => {
        const root = attachShadow.call(host, init);
        root.append(document.createElement("slot"));
        this.#host.removeController(this.#adopt);
        return root;
      }
    });
    host.performUpdate = () => {
      let wrong;
      try {
        performUpdate.call(host);
      } catch (error) {
        wrong = String(error);
      }
      if (wrong || !this.#isUp) this.#look(wrong);
    };
  }
  #look(wrong) {
    const { renderRoot, renderOptions } = this.#host;
    this.#isUp = crisisLinkInView(this.#host, renderRoot, renderOptions.renderBefore);
    this.#host.toggleAttribute(UNDRAWN, !this.#isUp);
    if (this.#isUp) {
      this.#boxes?.disconnect();
      this.#boxes = void 0;
      this.#adopt.takeOver();
      for (const each of this.#host.getAnimations())
        if ("animationName" in each && each.animationName === "care-give-up") each.cancel();
      if (!this.#waits) this.ready();
    } else {
      this.#takeBack();
      wrong ??= "no crisis link is visible";
    }
    if (wrong)
      warn(
        this.#host,
        this.#isUp ? `had an error: ${wrong}.` : `wasn't rendered: ${wrong}. Its earlier content stays.`
      );
    if (!this.#isUp) this.#lookAgain();
  }
  /** In a moment, and whenever the place changes its size: what was wrong may have been the page's style. */
  #lookAgain() {
    if (this.#boxes) return;
    const draw = () => this.#host.requestUpdate();
    this.#boxes = new ResizeObserver(() => requestAnimationFrame(draw));
    this.#boxes.observe(this.#host);
  }
  /** As before the first drawing: the next one starts anew. */
  #takeBack() {
    const { renderRoot, renderOptions } = this.#host;
    const old = renderOptions.renderBefore ?? renderRoot.appendChild(document.createElement("slot"));
    while (old.previousSibling) old.previousSibling.remove();
    old.remove();
    renderRoot.prepend(renderOptions.renderBefore = old.cloneNode());
  }
}
export {
  FallbackController
};
