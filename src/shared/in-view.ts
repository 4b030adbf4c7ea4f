/** Crisis help as the widgets draw it: a number to call or text, or the world-wide directory. */
const LINK = 'a[href^="tel:"],a[href^="sms:"],.directory[href]';

const PRECEDING = 2;

/**
 * Whether the first crisis link can be seen and pressed, and stands before `end`. One in a part that is
 * closed counts by that part; where the widget isn't laid out or shown at all, its being there counts. By
 * the layout, which knows of no transform: what a page turns or lets grow from a point comes up later.
 */
export function crisisLinkInView(host: Element, root: ParentNode, end?: Node | null): boolean {
  const link = root.querySelector(LINK);
  if (!link?.textContent.trim() || (end && end.compareDocumentPosition(link) !== PRECEDING))
    return false;
  const seen = link.closest('[hidden]')?.parentElement ?? link.closest('details') ?? link;
  const { offsetWidth, offsetHeight } = seen as HTMLElement;
  if (!host.getClientRects().length) return true;
  return offsetWidth * offsetHeight > 0 && (isShown(seen) || !isShown(host));
}

const isShown = (element: Element): boolean => getComputedStyle(element).visibility === 'visible';
