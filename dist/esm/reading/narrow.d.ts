import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Whether a widget is narrower than `limit` em of its own text. For what a container query can't
 * do: other roles, not just other styles. Watches only while `wanted` says so.
 */
export declare class NarrowController implements ReactiveController {
    #private;
    narrow: boolean;
    constructor(host: ReactiveControllerHost & HTMLElement, limit: number, wanted: () => boolean);
    /** Before the first rendering, so that nothing shows in the wrong form first. */
    hostUpdate(): void;
    hostDisconnected(): void;
}
