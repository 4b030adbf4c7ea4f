import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** A page that comes back from the cache must not show what was typed to whoever sits there now. */
export declare class Forget implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, forget: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
