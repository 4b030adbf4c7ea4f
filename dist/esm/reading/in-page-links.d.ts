import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Follows a widget's own `#links`, which can't reach into a shadow root and must not change the page's
 * address: the target takes the focus, in whatever is closed around it. A link back from a reference
 * leads to the very citation that led there.
 */
export declare class InPageLinks implements ReactiveController {
    #private;
    /** `open` uncovers what a target may be hidden in, besides closed details. */
    constructor(host: ReactiveControllerHost & HTMLElement, open?: (target: HTMLElement) => void);
    hostConnected(): void;
    /** On the links alone: below a listener of the whole, each heading is announced as clickable. */
    hostUpdated(): void;
    /** Shows the part with this id and focuses it; does nothing when there is none. */
    show(id: string): void;
}
