/**
 * Whether the browser has what the widgets can't be without, asked before any is defined: an element
 * that is never upgraded shows what stands in it.
 */
export declare function able(): boolean;
export declare const TOO_OLD = "this browser lacks what the widgets need";
