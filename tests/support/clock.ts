/** Runs `act` with the clock at an ISO time, so that no test depends on the day it runs. */
export async function atTime<T>(iso: string, act: () => T | Promise<T>): Promise<T> {
  const RealDate = Date;
  const now = new RealDate(iso).getTime();
  class FixedDate extends RealDate {
    constructor(...args: [] | [string | number]) {
      super(...((args.length ? args : [now]) as [number]));
    }
    static override now(): number {
      return now;
    }
  }
  globalThis.Date = FixedDate as DateConstructor;
  try {
    return await act();
  } finally {
    globalThis.Date = RealDate;
  }
}
