import { folderOf } from '../../core/address.js';

/** The file that draws the questions in their frame, and what the page's rules ask of whoever loads it. */
export interface FrameFile {
  readonly src: string;
  /** Under a policy with nonces, the page's. Where there is one, the page may also bring code inline. */
  readonly nonce?: string | undefined;
  /** SHA-256 in Base64 that the file must have, as the widget's own must: see docs/security.md. */
  readonly hash?: string | undefined;
  /** Of the widget's own script: it comes from another server, with CORS. */
  readonly crossOrigin?: string | null | undefined;
}

/** Beside a file of the widget's. With its hash in the address, for caches keep old versions. */
export function beside(own: string, hash: string): string {
  return `${folderOf(own)}symptom-check.frame.js?${hash.slice(0, 8)}`;
}
