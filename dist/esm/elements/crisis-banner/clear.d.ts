type Edge = 'top' | 'bottom';
/**
 * Has the window keep what it scrolls to clear of a bar: a place that a script or the browser's search
 * leads to, or that gets the focus. The one style of ours that reaches beyond a widget, since only the root
 * can say so: a sheet of its own, gone with the last bar, which changes no element. A page's own
 * scroll-padding stays where it is the greater.
 */
export declare function keepClear(bar: HTMLElement, edge: Edge | undefined, reach?: number): void;
export {};
