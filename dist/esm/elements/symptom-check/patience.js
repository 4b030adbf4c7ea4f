const TICK = 500;
class Patience {
  #counts;
  #timer;
  constructor(counts) {
    this.#counts = counts;
  }
  /** Waits anew; `over` is called once, unless the wait is stopped before. */
  start(ms, over) {
    this.stop();
    let left = ms / TICK;
    this.#timer = setInterval(() => {
      if (!this.#counts() || --left > 0) return;
      this.stop();
      over();
    }, TICK);
  }
  stop() {
    clearInterval(this.#timer);
  }
}
export {
  Patience
};
