/**
 * Says in one piece what comes up while the focus stays where it is. The region holds one text and nothing else:
 * of one with parts some readers say each part, in any order, and all of it again on the next screen. The
 * words go again, for they stand below for everyone.
 */
export declare class Announcer {
    #private;
    /** Tells of a panel that wasn't there before; `silently` where it came with its screen, which is read anyway. */
    notice(root: ParentNode, silently: boolean): void;
}
