type Edge = 'top' | 'bottom';

/** How far each bar that sticks reaches into the window, in px. */
const bars = new Map<HTMLElement, readonly [Edge, number]>();
let sheet: CSSStyleSheet | undefined;

/**
 * Has the window keep what it scrolls to clear of a bar: a place that a script or the browser's search
 * leads to, or that gets the focus. The one style of ours that reaches beyond a widget, since only the root
 * can say so: a sheet of its own, gone with the last bar, which changes no element. A page's own
 * scroll-padding stays where it is the greater.
 */
export function keepClear(bar: HTMLElement, edge: Edge | undefined, reach = 0): void {
  const now = edge && reach ? ([edge, reach] as const) : undefined;
  if (String(bars.get(bar)) === String(now)) return;
  if (now) bars.set(bar, now);
  else bars.delete(bar);
  // Without ours, to see the page's own.
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  if (!bars.size) return;
  // A new one, for WebKit keeps the rules of one that was away.
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root{${paddingAt('top')}${paddingAt('bottom')}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function paddingAt(edge: Edge): string {
  const most = Math.max(0, ...[...bars.values()].map(([at, reach]) => (at === edge ? reach : 0)));
  if (!most) return '';
  const name = `scroll-padding-${edge}`;
  const own = getComputedStyle(document.documentElement).getPropertyValue(name);
  return `${name}:max(${own === 'auto' ? '0px' : own},${most}px)!important;`;
}
