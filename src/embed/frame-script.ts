/** Where the frame's file is, for the loader's part; stands in for symptom-check/frame-script.ts. */
import { delivery } from '../shared/delivery.js';
import { frameHash } from './frame-hash.js';

const { own } = delivery;

// The self-contained file stands beside the loader. With its hash, for caches keep old versions.
const src = own && new URL(`symptom-check.js?${frameHash.slice(0, 8)}`, own.src).href;

if (src) {
  const integrity = `sha256-${frameHash}`;
  delivery.frame = { src, nonce: own.nonce, integrity, crossOrigin: 'anonymous' };
}

export function frameScript(): string | undefined {
  return src;
}
