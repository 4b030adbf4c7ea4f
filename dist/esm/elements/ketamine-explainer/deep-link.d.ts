import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Follows `#section-id` of the page's address, at the start and when it changes. It only reads: an
 * id that the page itself uses stays the page's, and nothing moves without such an address.
 */
export declare class DeepLinkController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, show: (id: string) => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
