/** Crisis help as the widgets draw it: a number to call or text. */
const NUMBER = 'a[href^="tel:"],a[href^="sms:"]';
/** The same where the number is gone: something on the page has taken its address out. */
const DEAD = 'a.emergency';
/** Where the widget knows no number: the worldwide directory. */
const DIRECTORY = '.directory[href]';

const PRECEDING = 2;

/**
 * Whether the first crisis link can be seen and pressed, and stands before `end`. One in a part that is
 * closed counts by that part; where the widget isn't laid out or shown at all, its being there counts. By
 * the layout, which knows of no transform: what a page turns or lets grow from a point comes up later.
 */
export function crisisLinkInView(host: Element, root: ParentNode, end?: Node | null): boolean {
  // What was pre-rendered stands behind the end until the drawing has taken its place.
  const links = [...root.querySelectorAll(`${NUMBER},${DEAD},${DIRECTORY}`)].filter(
    (each) => !end || end.compareDocumentPosition(each) === PRECEDING,
  );
  const first = (what: string): Element | undefined => links.find((each) => each.matches(what));
  const link = first(NUMBER) ?? (first(DEAD) ? undefined : first(DIRECTORY));
  if (!link?.textContent.trim()) return false;
  const seen = link.closest('[hidden]')?.parentElement ?? link.closest('details') ?? link;
  const { offsetWidth, offsetHeight } = seen as HTMLElement;
  if (!host.getClientRects().length) return true;
  return offsetWidth * offsetHeight > 0 && (isShown(seen) || !isShown(host));
}

const isShown = (element: Element): boolean => getComputedStyle(element).visibility === 'visible';
