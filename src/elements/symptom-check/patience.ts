/** How often a wait looks at the clock, in ms. */
const TICK = 500;

/**
 * A wait that counts only the time in which a visitor could see something happen: a page in the
 * background and a box that isn't there draw nothing, and nobody has waited for it.
 */
export class Patience {
  readonly #counts: () => boolean;
  /** The wait that is on; its ticks know by it whether they still count. */
  #wait: object | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(counts: () => boolean) {
    this.#counts = counts;
  }

  /** Waits anew; `over` is called once, unless the wait is stopped before. */
  start(ms: number, over: () => void): void {
    this.stop();
    const wait = {};
    let left = ms / TICK;
    const tick = (): void => {
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

  stop(): void {
    this.#wait = undefined;
    // Else it would keep the widget for a moment; a page may have taken the name.
    if (typeof clearTimeout === 'function') clearTimeout(this.#timer);
  }
}
