/** Waits for what only the browser knows when; what never comes fails the test, and keeps no run waiting. */

/** What `look` finds, as soon as it finds something. The limit, in ms, ends only what hangs. */
export async function until(look, what, limit = 90_000) {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    const found = await look();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** The same where the page may not be there yet, so that looking throws; for half a minute. */
export function untilThere(look, what = String(look), limit = 30_000) {
  return until(() => look().catch(() => undefined), what, limit);
}
