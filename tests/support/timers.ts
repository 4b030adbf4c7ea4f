/** Time that a test lets pass itself. */

export interface HeldTimers {
  /** Lets so many ms pass, and with them whatever waits for one of them. */
  pass(ms: number): void;
  /** How many still wait. */
  readonly waiting: number;
  /** Gives the page its own timers back. */
  release(): void;
}

/** From now on `setTimeout` waits for `pass`. Frames and other pages keep their time. */
export function holdTimers(): HeldTimers {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const timers = new Map<number, readonly [due: number, act: () => void]>();
  let [now, last] = [0, 0];
  globalThis.setTimeout = ((act: () => void, ms = 0) => {
    timers.set(++last, [now + ms, act]);
    return last;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => timers.delete(id)) as typeof clearTimeout;

  const next = (until: number): number | undefined =>
    [...timers]
      .filter(([, [due]]) => due <= until)
      .sort(([, [one]], [, [other]]) => one - other)[0]?.[0];

  return {
    pass(ms) {
      const until = now + ms;
      for (let id = next(until); id !== undefined; id = next(until)) {
        const [due, act] = timers.get(id)!;
        timers.delete(id);
        now = due;
        act();
      }
      now = until;
    },
    get waiting() {
      return timers.size;
    },
    release() {
      globalThis.setTimeout = set;
      globalThis.clearTimeout = clear;
    },
  };
}
