import { untilThere } from '../support/until.mjs';
import examples from '../../src/generated/examples.js';

/** Every named example: `{ tag, name, html }`. */
export const all = Object.entries(examples).flatMap(([tag, list]) =>
  list.map(({ name, html }) => ({ tag, name, html })),
);

/** Selects every widget on a page. */
export const WIDGETS = Object.keys(examples).join();

export { startChromium as launch } from '../../tools/browsers/start.mjs';

/** A page of a clinic's with one example on it. */
export function pageOf({ html }, { lang = 'en', scheme = 'light', dir = 'ltr' } = {}) {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A page with one widget</title>
    <link rel="stylesheet" href="/dist/care-widgets.css">
    <style>
      :root { color-scheme: ${scheme}; }
      body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; }
    </style>
  </head>
  <body>
    <header><a href="#main">Skip to the content</a></header>
    <main id="main"><h1>A page</h1>${html}</main>
    <script src="/dist/care-widgets.js"></script>
  </body>
</html>`;
}

/** Answers `/example?name=tag/name&lang=…&scheme=…&dir=…` with such a page. */
export const examplePages = {
  '/example': ({ url }) => {
    const query = new URL(url, 'http://localhost').searchParams;
    const example = all.find(({ tag, name }) => `${tag}/${name}` === query.get('name'));
    return { body: pageOf(example, Object.fromEntries(query)) };
  },
};

/** Shows an example and waits until its widgets have rendered. */
export async function show(page, origin, { tag, name }, options = {}) {
  const query = new URLSearchParams({ name: `${tag}/${name}`, ...options });
  await page.goto(`${origin}/example?${query}`, { waitUntil: 'load' });
  await page.evaluate(async (selector) => {
    const widgets = [...document.querySelectorAll(selector)];
    await Promise.all(widgets.map((each) => each.updateComplete));
    // The questions' frame has its height once they are there.
    const frames = widgets.flatMap((each) => [...each.shadowRoot.querySelectorAll('iframe')]);
    while (frames.some((each) => !each.style.blockSize)) {
      await new Promise((done) => setTimeout(done, 20));
    }
  }, WIDGETS);
}

/** Opens every disclosure of every widget, and those that are drawn in an opened one. */
export function openAll(page) {
  return page.evaluate(async (selector) => {
    for (const widget of document.querySelectorAll(selector)) {
      for (let closed; closed !== 0;) {
        const left = widget.shadowRoot.querySelectorAll('details:not([open])');
        for (const details of left) details.open = true;
        closed = left.length;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        await widget.updateComplete;
      }
    }
  }, WIDGETS);
}

/**
 * The document inside the questionnaire's frame; no script of the page gets there, a test does. A
 * sandboxed frame may move to a process of its own as it loads, so the one with the questions is asked for.
 */
export function questionsOf(page, limit) {
  const look = async () => {
    for (const frame of page.frames().slice(1))
      if (await frame.$('care-questionnaire').catch(() => null)) return frame;
    return undefined;
  };
  return untilThere(look, 'the questions', limit);
}

/** Presses the nth button that begins with `label` in the questions. */
export function pressIn(frame, label, nth = 0) {
  return frame.evaluate(
    async (text, at) => {
      const element = /** @type {import('lit').LitElement} */ (
        document.querySelector('care-questionnaire')
      );
      /** @type {NodeListOf<HTMLButtonElement>} */
      const all = element.shadowRoot.querySelectorAll('main button');
      const named = [...all].filter(({ textContent }) => textContent.trim().startsWith(text));
      if (!named[at]) throw new Error(`no button "${text}"`);
      named[at].click();
      await element.updateComplete;
    },
    label,
    nth,
  );
}

/** Picks an answer of the nth group in view. */
export function pickIn(frame, value, group = 0) {
  return frame.evaluate(
    async (chosen, at) => {
      const element = /** @type {import('lit').LitElement} */ (
        document.querySelector('care-questionnaire')
      );
      const groups = element.shadowRoot.querySelectorAll('main fieldset');
      groups[at].querySelectorAll('input')[chosen].click();
      await element.updateComplete;
    },
    value,
    group,
  );
}
