/** Visits to a page with the questionnaire, answered by a real mouse, and what they gave away. */
import { readFileSync } from 'node:fs';
import { spy } from './bundles.mjs';

const words = JSON.parse(readFileSync('src/content/en/symptom-check.json', 'utf8'));
/** Other answers, score, band and crisis panel; as many presses, for both ask the functional item. */
export const FEW = [0, 1, 0, 0, 1, 0, 0, 0, 0, 0];
export const MANY = [3, 2, 3, 3, 2, 3, 3, 2, 2, 3];

/** Only ends a visit that hangs: a machine under load is slow, and that proves nothing. */
const LIMIT = 60_000;

/** One visit from the start to the result; gives back all that was sent. */
export async function visit(site, path, answers, then) {
  try {
    return await answered(site, path, answers, then);
  } catch (cause) {
    if (cause.name !== 'TimeoutError') throw cause;
    throw new Error(`${path}: too slow, nothing was judged`, { cause });
  }
}

async function answered({ server, browser }, path, answers, then = async () => {}) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  // No scrolling, whose steps would be noise.
  tab.setDefaultTimeout(LIMIT);
  await tab.setViewport({ width: 800, height: 5000 });
  await tab.evaluateOnNewDocument(() => {
    window.__log = [];
    const keep = JSON.stringify;
    window.__sent = (tracker, payload) => {
      try {
        window.__log.push([tracker, keep(payload)]);
      } catch {
        window.__log.push([tracker, String(payload)]);
      }
    };
  });
  await tab.evaluateOnNewDocument(spy);
  const bodies = [];
  tab.on('request', (request) => {
    if (request.method() !== 'POST') return;
    const { pathname } = new URL(request.url());
    const tracker = pathname.startsWith('/posthog') ? 'posthog' : 'sentry';
    bodies.push(request.fetchPostData().then((body) => [tracker, body ?? '']));
  });
  await tab.goto(server.origin + path, { waitUntil: 'load' });
  const find = async () => {
    const frames = path === '/bare' ? [tab.mainFrame()] : tab.frames().slice(1);
    for (const frame of frames) {
      // A frame that is still loading has nothing to ask yet.
      const there = await frame.$('care-questionnaire').catch(() => null);
      if (there) return frame;
    }
    return undefined;
  };
  const frame = await until(find, 'the questions');
  await frame.waitForFunction(() =>
    document.querySelector('care-questionnaire').shadowRoot.querySelector('main button'),
  );
  const { question, check, start } = words;
  await press(tab, frame, 'button', start.begin);
  for (const value of answers) {
    await press(tab, frame, 'input', value);
    await press(tab, frame, 'button', question.next);
  }
  await press(tab, frame, 'button', check.result);
  await frame.waitForFunction(() =>
    document.querySelector('care-questionnaire').shadowRoot.querySelector('.total'),
  );
  await then((label) => press(tab, frame, 'button', label));
  // What trackers hold back for a moment comes, too: the recording that Sentry sends when it ends.
  await tab.evaluate(() => window.__flush?.());
  const count = async () => (await tab.evaluate(() => window.__log.length)) + bodies.length;
  await quiet(count);
  const log = await tab.evaluate(() => window.__log);
  const sent = await Promise.allSettled(bodies);
  await context.close();
  return [...log, ...sent.flatMap(({ value }) => (value ? [value] : []))];
}

/** Runs in the frame; undefined until it is there. */
function middle(kind, wanted) {
  const { shadowRoot } = document.querySelector('care-questionnaire');
  const all = [...shadowRoot.querySelectorAll(`main ${kind}`)];
  const target =
    kind === 'input' ? all[wanted] : all.find((each) => each.textContent.trim() === wanted);
  const box = target?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What `look` finds, as soon as it does. */
async function until(look, what) {
  const end = Date.now() + LIMIT;
  while (Date.now() < end) {
    const found = await look();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw Object.assign(new Error(`waited for ${what}`), { name: 'TimeoutError' });
}

/** Until nothing has been sent for a while, however long the machine takes to send. */
async function quiet(count) {
  let [before, still] = [await count(), 0];
  await until(async () => {
    await new Promise((done) => setTimeout(done, 200));
    const now = await count();
    still = now === before ? still + 1 : 0;
    before = now;
    return still >= 4;
  }, 'the trackers to have sent all');
}

/** A real press in the middle of a button (by its words) or of an answer (by its value). */
async function press(tab, frame, what, which) {
  const at = await until(() => pointOf(tab, frame, what, which), `the ${what} "${which}"`);
  // The browser knows of the frame's new height once both have been drawn with it.
  for (const each of [tab, frame]) await each.evaluate(drawn);
  await tab.mouse.click(at.x, at.y);
  await frame.evaluate(() => document.querySelector('care-questionnaire').updateComplete);
}

const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** On the page; undefined until it is there, in view and still: the frame gets its height a moment later. */
async function pointOf(tab, frame, what, which) {
  const inside = await frame.evaluate(middle, what, which);
  const box = await tab.evaluate(frameBox);
  const still = await frame.evaluate(middle, what, which);
  if (!inside || inside.x !== still?.x || inside.y !== still.y || inside.y > box.height)
    return undefined;
  return { x: inside.x + box.x, y: inside.y + box.y };
}

/** Runs in the page. Without a frame the questions are the page's own. */
function frameBox() {
  const box = document
    .querySelector('symptom-check')
    ?.shadowRoot.querySelector('iframe')
    .getBoundingClientRect();
  return box
    ? { x: box.x + 1, y: box.y + 1, height: box.height }
    : { x: 0, y: 0, height: innerHeight };
}

/** What each of several visits with these answers and with those has sent, in turn. */
export async function both(site, path, rounds, then, sides = { few: [], many: [] }) {
  for (let round = 0; round < rounds; round++) {
    sides.few.push(features(await visit(site, path, FEW, then)));
    sides.many.push(features(await visit(site, path, MANY, then)));
  }
  return sides;
}

/**
 * The same where nothing may tell them apart: what seems to is judged by three times as many visits.
 * Where a tracker cuts its batches is chance, and chance differs in time; what an answer did stays.
 */
export async function alike(site, path, rounds, then) {
  const sides = await both(site, path, rounds, then);
  return telling(sides).length ? both(site, path, 2 * rounds, then, sides) : sides;
}

/** Each value with its place in a payload, and how many payloads of each kind there were. */
export function features(log) {
  const found = new Set();
  const counts = {};
  for (const [tracker, payload] of log) {
    const walk = (node, place) => {
      if (Array.isArray(node)) node.forEach((each) => walk(each, place));
      else if (node && typeof node === 'object') {
        for (const [key, value] of Object.entries(node)) walk(value, `${place}.${key}`);
      } else found.add(`${tracker} ${place}=${String(node).slice(0, 300)}`);
    };
    const data = parse(payload);
    walk(data, '');
    const kind = `${tracker} #${data?.type ?? data?.what ?? data?.event ?? ''}/${data?.data?.source ?? data?.value?.[0] ?? ''}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  for (const [kind, count] of Object.entries(counts)) found.add(`${kind} × ${count}`);
  return found;
}

/** A payload as it was meant: JSON, or an envelope with a JSON text a line. */
function parse(payload) {
  const read = (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };
  const whole = read(payload);
  return typeof whole === 'string' && whole.includes('\n') ? whole.split('\n').map(read) : whole;
}

/** What was in every visit of one side and in none of the other. */
export function telling({ few, many }) {
  const only = (side, other) =>
    [...side[0]].filter(
      (each) => side.every((visit) => visit.has(each)) && !other.some((visit) => visit.has(each)),
    );
  return [...only(few, many), ...only(many, few)];
}
