import { UNDRAWN } from '../core/undrawn.js';
import type { Cover } from './cover.js';
import { say } from './log.js';

/** Whether a page's own rules, or a blocker's, take a widget out of view where its place has room for it. */
export function isBoxless(widget: HTMLElement): boolean {
  let around = widget.parentElement;
  while (around && getComputedStyle(around).display === 'contents') around = around.parentElement;
  // In a closed part, a hidden tab, a column without width nothing has a box: that says nothing yet.
  if (!around?.offsetWidth) return false;
  const [own, outer] = [widget, around].map((each) => getComputedStyle(each).visibility);
  return !(widget.offsetWidth * widget.offsetHeight) || (own !== 'visible' && outer === 'visible');
}

/** Tells whenever a widget or its place gets another size. A frame later: see NarrowController. */
function sizesOf(widget: Element, tell: () => void): ResizeObserver {
  const observer = new ResizeObserver(() => requestAnimationFrame(tell));
  for (const each of [widget, widget.parentElement]) if (each) observer.observe(each);
  return observer;
}

/** One line for the site's developer, and no room for what doesn't show. */
function giveUp(widget: Element): void {
  widget.setAttribute(UNDRAWN, '');
  say(`<${widget.localName}> is hidden by the page's own style or by a blocker`);
}

/** Covers what a widget stands in for only while that is up and can be seen. */
export function coverWhileSeen(widget: HTMLElement, cover: Cover, isUp: () => boolean) {
  let [isHidden, wasUp] = [false, false];
  const judge = (): void => {
    if (!widget.isConnected || !isUp() || (isHidden && isBoxless(widget))) return;
    // As it is without the links, which may leave it no room.
    cover(true);
    isHidden = isBoxless(widget);
    if (!isHidden) return;
    cover(false);
    giveUp(widget);
  };
  const update = (): void => {
    const now = isUp();
    // Not each time: whatever covers nodes one by one is heard as a change of them.
    if (now && !wasUp) judge();
    else cover(now && !isHidden);
    wasUp = now;
  };
  let sizes: ResizeObserver | undefined;
  const follow = (): void => {
    sizes?.disconnect();
    sizes = sizesOf(widget, judge);
  };
  const end = (): void => {
    sizes?.disconnect();
    cover(false);
  };
  return { update, follow, end };
}

/** Gives an address back that a widget took in, as soon as that turns out to be hidden. */
export function giveBackUnseen(widget: HTMLElement, giveBack: () => void): void {
  const judge = (): void => {
    if (!widget.isConnected || !isBoxless(widget)) return;
    sizes.disconnect();
    giveUp(widget);
    giveBack();
  };
  const sizes = sizesOf(widget, judge);
  judge();
}
