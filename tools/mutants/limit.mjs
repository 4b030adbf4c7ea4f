/** How long tests may take that a change may keep from ever ending. */

/** So many times as long as with the source as it is, and some seconds for a busy machine. */
const [TIMES, SPARE] = [4, 5000];
/** The first run builds what it needs. */
export const FIRST = 600_000;

export const limitAfter = (ms) => ms * TIMES + SPARE;

/** What a promise comes to, or `late` after so many ms. */
export function within(ms, promise) {
  let timer;
  const late = new Promise((done) => (timer = setTimeout(done, ms, 'late')));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
