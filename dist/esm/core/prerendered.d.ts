import type { LitElement, ReactiveController } from 'lit';
/**
 * Takes over a pre-rendered shadow root. The element draws itself anew before the old content, which
 * then goes in the same turn: no frame shows both or none, and a drawing that fails leaves it in place
 * (fallback.ts looks, and calls `takeOver`). What a reader had opened, filled in, scrolled or focused is
 * so again.
 */
export declare class AdoptController implements ReactiveController {
    #private;
    constructor(host: LitElement);
    hostConnected(): void;
    takeOver(): void;
}
