import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Opens what is closed while the page prints, so that a handout is whole, and closes it again. */
export declare class PrintController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
}
