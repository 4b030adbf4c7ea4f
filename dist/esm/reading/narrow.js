class NarrowController {
  narrow = false;
  #host;
  #limit;
  #wanted;
  #observer;
  #watching = false;
  constructor(host, limit, wanted) {
    this.#host = host;
    this.#limit = limit;
    this.#wanted = wanted;
    host.addController(this);
  }
  /** Before the first rendering, so that nothing shows in the wrong form first. */
  hostUpdate() {
    const wanted = this.#wanted();
    if (wanted === this.#watching) return;
    this.#watching = wanted;
    if (!wanted) {
      this.#observer?.disconnect();
      return;
    }
    this.#observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.#read()));
    this.#observer.observe(this.#host);
    this.#read();
  }
  hostDisconnected() {
    this.#observer?.disconnect();
    this.#watching = false;
  }
  #read() {
    if (!this.#watching) return;
    const { fontSize } = getComputedStyle(this.#host);
    const narrow = this.#host.offsetWidth < this.#limit * Math.max(14, parseFloat(fontSize));
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
export {
  NarrowController
};
