/** Where the frame's file is, for the loader's part; stands in for symptom-check/frame-script.ts. */
import { beside, type FrameFile } from '../elements/symptom-check/frame-file.js';
import { frameHash } from '../elements/symptom-check/frame-hash.js';
import { delivery } from '../core/loader-context.js';

/** The file stands beside the loader, and is held by its hash as every part is. */
export function frameScript(): FrameFile | undefined {
  if (!delivery) return undefined;
  const { src, nonce } = delivery.own;
  return { src: beside(src, frameHash), nonce, hash: frameHash, crossOrigin: 'anonymous' };
}
