/** How often a wait looks at the clock, in ms. */
const TICK = 500;

/**
 * A wait that counts only the time in which a visitor could see something happen: a page in the
 * background and a box that isn't there draw nothing, and nobody has waited for it.
 */
export class Patience {
  readonly #counts: () => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(counts: () => boolean) {
    this.#counts = counts;
  }

  /** Waits anew; `over` is called once, unless the wait is stopped before. */
  start(ms: number, over: () => void): void {
    this.stop();
    let left = ms / TICK;
    this.#timer = setInterval(() => {
      if (!this.#counts() || --left > 0) return;
      this.stop();
      over();
    }, TICK);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
