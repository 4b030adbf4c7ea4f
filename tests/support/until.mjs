/** Waits for what only the browser knows when; what never comes fails the test, and keeps no run waiting. */
const LIMIT = 30_000;

/** Asks until the answer is yes; while the page isn't there yet the question may throw. Throws after `limit` ms. */
export async function until(holds, limit = LIMIT) {
  let problem;
  for (const end = Date.now() + limit; Date.now() < end;) {
    try {
      if (await holds()) return;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`It didn’t come to this: ${holds}`, { cause: problem });
}
