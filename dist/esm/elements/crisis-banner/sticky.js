class StickyController {
  #host;
  #internals;
  #edge;
  #listening;
  constructor(host, internals, edge) {
    this.#host = host;
    this.#internals = internals;
    this.#edge = edge;
    host.addController(this);
  }
  hostConnected() {
    this.hostUpdate();
  }
  hostUpdate() {
    const { states } = this.#internals;
    const edge = this.#edge();
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
    this.#internals.states.delete("yielding");
  }
  #listen() {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, passive: true };
    this.#host.parentNode?.addEventListener("focusin", this.#onFocusIn, options);
    this.#host.parentNode?.addEventListener("focusout", this.#onFocusOut, options);
  }
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
