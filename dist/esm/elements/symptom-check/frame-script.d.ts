/**
 * Where the frame's file is. As a module among others that is the built file beside them, a form that
 * bundlers know and copy along; the built files know it otherwise (own-script.ts and the loader's
 * frame-script.ts take this module's place).
 */
import type { FrameFile } from './frame-file.js';
export declare function frameScript(): FrameFile | undefined;
