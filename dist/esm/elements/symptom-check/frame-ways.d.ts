import type { FrameFile } from './frame-file.js';
import type { ScriptAttributes } from './srcdoc.js';
/** The script of the frame's document, and its code where that stands in the document. */
export interface FrameCode {
    readonly script: ScriptAttributes;
    readonly code?: string;
}
/** Rejects where even the page can't have the file, or not the one that it must be. */
export type Way = () => Promise<FrameCode>;
export declare function waysOf(file: FrameFile): readonly Way[];
