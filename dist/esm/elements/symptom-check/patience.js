const TICK = 500;
class Patience {
  #counts;
  /** The wait that is on; its ticks know by it whether they still count. */
  #wait;
  #timer;
  constructor(counts) {
    this.#counts = counts;
  }
  /** Waits anew; `over` is called once, unless the wait is stopped before. */
  start(ms, over) {
    this.stop();
    const wait = {};
    let left = ms / TICK;
    const tick = () => {
      if (this.#wait !== wait) return;
      if (!this.#counts() || --left > 0) {
        this.#timer = setTimeout(tick, TICK);
        return;
      }
      over();
    };
    this.#wait = wait;
    this.#timer = setTimeout(tick, TICK);
  }
  stop() {
    this.#wait = void 0;
    if (typeof clearTimeout === "function") clearTimeout(this.#timer);
  }
}
export {
  Patience
};
