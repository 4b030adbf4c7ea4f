import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Opens a term's definition by tap or key, and by hover where there is a mouse; closes it by
 * Escape, by a second tap or by moving on. The pointer may rest on the definition itself
 * (WCAG 1.4.13). The templates never bind `aria-expanded`, so a new rendering keeps what is open.
 */
export declare class GlossaryController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    /** On the terms alone: below a listener of the whole, each heading is announced as clickable. */
    hostUpdated(): void;
    /** Listeners for the element around the words. */
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
}
