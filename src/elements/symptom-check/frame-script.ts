/**
 * Where the frame's file is. As a module among others that is the built file beside them, a form that
 * bundlers know and copy along; the built files know it otherwise (own-script.ts and the loader's
 * frame-script.ts take this module's place).
 */
import type { FrameFile } from './frame-file.js';

export function frameScript(): FrameFile | undefined {
  return {
    src: new URL('../../../symptom-check.frame.js', import.meta.url).href,
    nonce: document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce,
  };
}
