import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Brings a part of the widget into view: opens the details around it or its tab, then moves the
 * focus there. Also follows the widget's own `#links`, which can't reach into a shadow root and must
 * not change the page's address.
 */
export declare class RevealController implements ReactiveController {
    #private;
    /** The open tab. */
    tab: string;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    selectTab(id: string): void;
    openAll(open: boolean): void;
    /** Shows the part with this id and focuses it; does nothing when there is none. */
    show(id: string): void;
    readonly onClick: (event: Event) => void;
}
