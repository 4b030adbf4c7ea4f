import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Brings a part of the explainer into view: opens the details around it or its tab, then focuses it. */
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
}
