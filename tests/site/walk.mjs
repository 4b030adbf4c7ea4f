/** By keyboard, with real keys, in each engine. */

/** Presses Tab until the focus is on what the selector says; at a focus that can't be seen it fails. */
export async function tabTo(site, selector, most = 80) {
  for (let pressed = 0; pressed < most; pressed++) {
    await site.press('Tab');
    const { there, seen } = await site.inPage(focused, selector);
    if (!seen) throw new Error(`on the way to ${selector} the focus went out of sight`);
    if (there) return;
  }
  throw new Error(`${selector} was not reached by ${most} × Tab`);
}

function focused(selector) {
  const { activeElement: at } = document;
  if (at === document.body || at.localName === 'iframe') return { seen: true, there: false };
  const ring = getComputedStyle(at);
  return {
    there: at.matches(selector),
    seen: at.checkVisibility() && ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) > 0,
  };
}
