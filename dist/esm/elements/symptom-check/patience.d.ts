/**
 * A wait that counts only the time in which a visitor could see something happen: a page in the
 * background and a box that isn't there draw nothing, and nobody has waited for it.
 */
export declare class Patience {
    #private;
    constructor(counts: () => boolean);
    /** Waits anew; `over` is called once, unless the wait is stopped before. */
    start(ms: number, over: () => void): void;
    stop(): void;
}
