import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * A sticky bar lies over the content of its container. The window scrolls clear of it (clear.ts), but
 * what has the focus may be in view already. So while the keyboard is somewhere else in that container
 * the bar goes back to its place in the page (state `yielding`). Its room in the page stays as it
 * is, so nothing moves. The same when a link leads to a place in the page, until it is scrolled. Only
 * the parent is listened to, for the bar can't lie over anything else, and the window for its address.
 */
export declare class StickyController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, internals: ElementInternals, edge: () => 'top' | 'bottom' | undefined);
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
}
