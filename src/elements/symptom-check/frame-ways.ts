/**
 * How the frame comes by its code: one way after the other, until one has its script run. The frame has an
 * origin of its own, so that to servers its request is a stranger's: it brings no cookie and no referrer,
 * and what a server gives to its own pages alone it doesn't get. The page itself gets it.
 */
import { addressOf } from '../../core/address.js';
import { policy } from '../../core/trusted.js';
import type { FrameFile } from './frame-file.js';
import { inlineScript } from './inline.js';
import type { ScriptAttributes } from './srcdoc.js';

/** The script of the frame's document, and its code where that stands in the document. */
export interface FrameCode {
  readonly script: ScriptAttributes;
  readonly code?: string;
}

/** Rejects where even the page can't have the file, or not the one that it must be. */
export type Way = () => Promise<FrameCode>;

export function waysOf(file: FrameFile): readonly Way[] {
  const { src, nonce, hash, crossOrigin } = file;
  const foreign = !isOwn(src);
  const held = foreign && (hash || crossOrigin) ? { crossorigin: 'anonymous' } : {};
  const byFrame = { script: { src, nonce, ...held, integrity: foreign && hash ? sri(hash) : '' } };
  const byPage: Way = async () => ({ script: { nonce }, code: await copyOf(file, foreign) });
  const alone: Way = () => Promise.resolve(byFrame);
  // A hash would need CORS for the frame, which one's own server seldom gives: the page looks first.
  if (foreign || !hash) return [alone, byPage];
  const afterPage: Way = () => copyOf(file, foreign).then(() => byFrame);
  return nonce ? [byPage, afterPage] : [afterPage, byPage];
}

const copies = new Map<string, Promise<string>>();

/** The file's code, fetched by the page, which any script's element may, and no policy on fetching forbids. */
function copyOf(file: FrameFile, foreign: boolean): Promise<string> {
  const { src } = file;
  const copy = copies.get(src) ?? fetchCopy(file, foreign);
  copies.set(src, copy);
  // The next widget, or this one in another place, asks anew.
  copy.catch(() => copies.delete(src));
  return copy;
}

/** The file leaves its code on its own script element if it finds there that it is asked to. */
type CopyScript = HTMLScriptElement & { care?: unknown };

function fetchCopy({ src, nonce, hash }: FrameFile, foreign: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const script: CopyScript = document.createElement('script');
    script.care = '';
    if (nonce) script.nonce = nonce;
    if (hash) {
      script.integrity = sri(hash);
      if (foreign) script.crossOrigin = 'anonymous';
    }
    script.src = policy()?.createScriptURL(src) ?? src;
    script.onload = script.onerror = () => {
      script.remove();
      if (script.care) resolve(inlineScript(script.care));
      else reject(new Error(`${src} is missing, from another version, or blocked`));
    };
    document.head.append(script);
  });
}

const sri = (hash: string): string => `sha256-${hash}`;

/**
 * Whether the page may have what is there without CORS. Not by `origin`, which is any page's to set by
 * `var origin`; a sandboxed page has no domain, and a `srcdoc` page only that.
 */
function isOwn(address: string): boolean {
  const { origin, hostname } = addressOf(address);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Only setting it is; nothing else tells.
  const { domain } = document;
  if (location.protocol === 'about:') return hostname === domain;
  return origin === location.origin && (domain !== '' || !address.startsWith('http'));
}
