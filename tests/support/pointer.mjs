/**
 * Where a real pointer has to go for a place in the questionnaire's frame. The frame has a process of its own:
 * where it stands is known to the browser a moment after the page has scrolled, so a press right away would
 * fall beside it. A pointer that moves there and is noticed in the frame is the sign.
 */

/** `at` is in the frame; gives back the same place in the window, scrolled into view, once pointers reach it. */
export async function reachable(tab, frame, at) {
  await frame.evaluate(notePointer);
  for (let attempt = 0; ; attempt++) {
    const place = await tab.evaluate(bringIntoView, at);
    // Beside it by less than a pixel, for a pointer that stands still isn't told again.
    await tab.mouse.move(place.x + (attempt % 2) / 2, place.y);
    const there = await frame.evaluate(noticed, at);
    if (there) return place;
  }
}

/** Runs in the frame. */
function notePointer() {
  if (globalThis.pointer) return;
  globalThis.pointer = {};
  const note = ({ clientX, clientY }) => (globalThis.pointer = { x: clientX, y: clientY });
  addEventListener('pointermove', note, true);
}

/** Runs in the frame, a moment later. */
async function noticed({ x, y }) {
  await new Promise((done) => setTimeout(done, 20));
  const { pointer } = globalThis;
  return Math.abs(pointer.x - x) <= 1 && Math.abs(pointer.y - y) <= 1;
}

/** Runs in the page: scrolls a place in the frame into the window, if need be; where it is then. */
function bringIntoView({ x, y }) {
  const frame = document.querySelector('symptom-check').shadowRoot.querySelector('iframe');
  const box = () => frame.getBoundingClientRect();
  const down = () => box().y + frame.clientTop + y;
  if (down() < 40 || down() > innerHeight - 40) {
    scrollBy({ top: down() - innerHeight / 2, behavior: 'instant' });
  }
  return { x: box().x + frame.clientLeft + x, y: down() };
}
