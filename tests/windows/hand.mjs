/** A hand on the desktop's pointer and keyboard, and an eye that tells where things stand on the screen. */
import { questionsOf } from '../a11y/support.mjs';
import { until } from '../support/until.mjs';

/**
 * The one tab of a window that somebody just opened, with its frame of questions if it has one. A driver that
 * comes late now and then doesn’t see a frame in a process of its own; another one does.
 */
export async function seen(opened, path, hasQuestions) {
  return until(async () => {
    const browser = await opened.attach(null);
    const tab = await until(
      async () => (await browser.pages()).find((each) => each.url().includes(path)),
      `the tab with ${path}`,
    );
    if (!hasQuestions) return { tab };
    try {
      return { tab, frame: await questionsOf(tab, 5000) };
    } catch {
      await browser.disconnect();
      return undefined;
    }
  }, 'a driver that sees the questions');
}

/** What a hand can do in what was `seen`. */
export function handOn(desktop, { tab, frame }) {
  const sayYes = {
    // Stands on "Cancel", with "Open" beside it.
    Chromium: () => desktop.xdotool('key', '--delay', 300, 'Tab', 'Return'),
    // Its button, in the middle below the bars, goes gray for a second when the focus comes to it by a key.
    Firefox: async () => {
      const { x, y } = await tab.evaluate(openLink);
      await desktop.xdotool('mousemove', x, y, 'click', 1);
    },
  };
  const hand = { tab, press, answerBrowser };
  return { ...hand, frame };

  /** Presses what `find` gives in the page or in a frame of it, scrolled into view. */
  async function press(where, find, ...args) {
    const target = await where.evaluateHandle(find, ...args);
    await where.evaluate(notePointer);
    await until(async () => {
      const inside = await target.evaluate(middleOf);
      const frame = where === tab ? { x: 0, y: 0 } : await tab.evaluate(frameOrigin);
      const moved = await tab.evaluate(bringIntoView, frame.y + inside.y);
      const screen = await tab.evaluate(originOnScreen);
      const x = Math.round(screen.x + frame.x + inside.x);
      const y = Math.round(screen.y + frame.y + inside.y - moved);
      // Away and back: one that stands still already tells nothing.
      await desktop.xdotool('mousemove', x + 2, y + 2, 'mousemove', x, y);
      return where.evaluate(isPointedAt, target);
    }, 'the pointer to be there');
    await desktop.xdotool('click', 1);
  }

  /** Says yes to a question of the browser's own. While it stands there, the page has lost the focus. */
  async function answerBrowser(engine, taken) {
    await until(() => tab.evaluate(() => !document.hasFocus()), 'the browser to ask');
    await until(async () => {
      // Browsers take no answer in the first second, so that nobody gives one by mistake.
      await new Promise((done) => setTimeout(done, 1500));
      if (await taken()) return true;
      await sayYes[engine]();
      return false;
    }, 'the browser to take yes');
  }
}

// What follows runs in the page or in a frame.

const middleOf = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

function frameOrigin() {
  const { shadowRoot } = document.querySelector('symptom-check');
  const { x, y } = shadowRoot.querySelector('iframe').getBoundingClientRect();
  return { x, y };
}

/** Scrolls a height of the window into view, if need be; by how much. */
function bringIntoView(y) {
  const before = scrollY;
  if (y < 60 || y > innerHeight - 60) scrollBy({ top: y - innerHeight / 2, behavior: 'instant' });
  return scrollY - before;
}

/** Where the page begins on the screen: below the bars, within a border as wide at all sides. */
function originOnScreen() {
  const border = (outerWidth - innerWidth) / 2;
  return {
    x: globalThis.mozInnerScreenX ?? screenX + border,
    y: globalThis.mozInnerScreenY ?? screenY + outerHeight - innerHeight - border,
  };
}

/** Where Firefox has "Open Link" in its question, from the page's own middle and top; the question of a frame has a line less. */
const openLink = () => ({
  x: Math.round(globalThis.mozInnerScreenX + innerWidth / 2 + 159),
  y: Math.round(globalThis.mozInnerScreenY + 123),
});

function notePointer() {
  if (globalThis.notePointed) return;
  globalThis.notePointed = true;
  addEventListener('pointermove', (event) => (globalThis.pointed = event.composedPath()), true);
}

/** A moment later, when it has been told. */
async function isPointedAt(element) {
  await new Promise((done) => setTimeout(done, 60));
  const { pointed } = globalThis;
  globalThis.pointed = undefined;
  return Boolean(pointed?.includes(element));
}
