/** Crisis help as the widgets draw it: a number to call or text, or the world-wide directory. */
const LINK = 'a[href^="tel:"],a[href^="sms:"],.directory[href]';

const PRECEDING = 2;

/**
 * Whether the first crisis link can be seen and pressed, and stands before `end`. One in a part that is
 * closed counts by that part; where the widget isn't laid out at all, its being there counts.
 */
export function crisisLinkInView(host: Element, root: ParentNode, end?: Node | null): boolean {
  const link = root.querySelector(LINK);
  if (!link?.textContent.trim() || (end && end.compareDocumentPosition(link) !== PRECEDING))
    return false;
  const seen = link.closest('[hidden]')?.parentElement ?? link.closest('details') ?? link;
  const { width, height } = seen.getBoundingClientRect();
  return !host.getClientRects().length || width * height > 0;
}
