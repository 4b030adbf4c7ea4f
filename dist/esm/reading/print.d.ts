import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Opens what is closed while the page prints, so that a handout is whole, and closes it again. `draw`
 * draws at once what isn't there until it is opened.
 */
export declare class PrintController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, draw?: (printing: boolean) => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
