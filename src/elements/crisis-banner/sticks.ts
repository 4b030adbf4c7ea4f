/**
 * Why a sticky bar doesn't stick where a page has put it, in words for its developer; undefined where
 * it does. Needs the page laid out.
 */
export function whyNotSticking(bar: HTMLElement): string | undefined {
  const parent = around(bar);
  for (let box = boxAround(bar); box; box = boxAround(box))
    // One that does scroll takes the bar along.
    if (box.scrollHeight <= box.clientHeight + 1)
      return `${nameOf(box)} around it sets overflow. Move the bar out of it, or use "overflow: clip".`;
  if (!parent || isViewport(parent) || parent.offsetHeight >= 2 * bar.offsetHeight)
    return undefined;
  return `its parent, ${nameOf(parent)}, is hardly taller than the bar. Move the bar out of it.`;
}

/** The nearest box, other than the window, that scrolls or could: "clip" makes none. */
export function boxAround(element: Element): HTMLElement | undefined {
  for (let each = around(element); each && !isViewport(each); each = around(each)) {
    const { overflowX, overflowY } = getComputedStyle(each);
    if (/auto|hidden|scroll/.test(overflowX + overflowY)) return each;
  }
  return undefined;
}

function around(element: Element): HTMLElement | null {
  const root = element.getRootNode();
  const parent = element.assignedSlot ?? element.parentElement;
  return (parent ?? (root instanceof ShadowRoot ? root.host : null)) as HTMLElement | null;
}

/** The overflow of the body is the window's, unless the root has one of its own. */
function isViewport(element: Element): boolean {
  const root = document.documentElement;
  return (
    element === root ||
    (element === document.body && getComputedStyle(root).overflowX === 'visible')
  );
}

function nameOf({ localName, id, classList }: Element): string {
  return `<${localName}${id && ` id="${id}"`}${classList.length ? ` class="${classList.value}"` : ''}>`;
}
