/** Where the frame's file is, for the loader's part; stands in for symptom-check/frame-script.ts. */
import { delivery } from '../shared/delivery.js';
import { frameHash } from './frame-hash.js';

// The self-contained file stands beside the loader. With its hash, for caches keep old versions.
if (delivery) {
  const { src, nonce } = delivery.own;
  delivery.frame = {
    src: new URL(`symptom-check.js?${frameHash.slice(0, 8)}`, src).href,
    nonce,
    integrity: `sha256-${frameHash}`,
    crossOrigin: 'anonymous',
  };
}

export function frameScript(): string | undefined {
  return delivery?.frame?.src;
}
