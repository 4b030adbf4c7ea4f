import { type FrameFile } from './frame-file.js';
/** Undefined where the file was put into the page itself, so that it has no address. */
export declare function frameScript(): FrameFile | undefined;
