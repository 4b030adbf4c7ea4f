import { folderOf } from '../core/address.js';
import type { CarePolicy } from '../core/care-policy.js';
import type { Own } from './address.js';
import { hashes, languages, tags } from './parts.js';

const names = [
  'core',
  ...tags,
  ...tags.flatMap((tag) => languages.map((language) => `${tag}.${language}`)),
];

const known = hashes.match(/.{43}/g) ?? [];

/** A part leaves what it brings on its own script element: no name on the page is needed. */
type PartScript = HTMLScriptElement & { care?: unknown };
type Policy = CarePolicy & { createScriptURL(address: string): string };

/** How the browser's own notes tell what a server answered. */
type Timing = PerformanceEntry & { readonly responseStatus?: number };

/** Why a part didn't come. It may be stale: not the server failed, but it has another file or none. */
export type Refusal = Error & { readonly isStale?: boolean };

/** Fetches parts, each once, and only if it is what the build made. Rejects with what to say. */
export function fetchFrom(own: Own) {
  const fetched: Record<string, Promise<unknown> | undefined> = {};
  let policy = own.care?.policy as Policy | undefined;

  const run = (src: string, given: Partial<PartScript>): Promise<PartScript> =>
    new Promise((resolve) => {
      const script: PartScript = Object.assign(document.createElement('script'), given);
      if (own.nonce) script.nonce = own.nonce;
      policy ??= makePolicy();
      script.src = policy?.createScriptURL(src) ?? src;
      script.onload = script.onerror = () => {
        script.remove();
        resolve(script);
      };
      // Not `document.head`: a form may have taken that name.
      document.querySelector('head')?.append(script);
    });

  const load = async (name: string, hash = known[names.indexOf(name)] ?? ''): Promise<unknown> => {
    // The hash in the address too, or a cache could answer with the last version's file.
    const src = `${folderOf(own.src)}parts/${name}.js?${hash.slice(0, 8)}`;
    // Files on disk have no hash that a browser would check.
    const pin = src.startsWith('http') ? { integrity: `sha256-${hash}=`, crossOrigin: '' } : {};
    const { care } = await run(src, pin);
    if (care) return care;
    // Forgotten, so that the next place that needs the part asks anew.
    fetched[name] = undefined;
    const timing: Timing | undefined = performance.getEntriesByName(src).pop();
    throw Object.assign(
      new Error(
        `${src} is missing, changed or without CORS, or the loader is old: update it and its integrity`,
      ),
      {
        isStale: !((timing?.responseStatus as number) >= 500),
      },
    );
  };
  return {
    /** `hash` is that of a part that the loader doesn't know. */
    part: (name: string, hash?: string): Promise<unknown> => (fetched[name] ??= load(name, hash)),
    policy: (): Policy | undefined => policy,
    /** Runs the loader once more, past every cache. It knows by what it is given that it was asked for. */
    again: (): Promise<unknown> =>
      run(`${own.src}${own.src.includes('?') ? '&' : '?'}${Date.now()}`, {
        crossOrigin: own.crossOrigin,
        care: { policy },
      }),
  };
}

function makePolicy(): Policy | undefined {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  const same = (text: string): string => text;
  return trustedTypes?.createPolicy('care-widgets', {
    createHTML: same,
    createScript: same,
    createScriptURL: same,
  });
}
