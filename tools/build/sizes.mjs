import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes as a browser fetches them: brotli at its best, as a CDN stores it. */
export function brotli(text) {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}
