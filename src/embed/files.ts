import type { CarePolicy } from '../shared/trusted.js';
import type { Own } from './address.js';
import { hashes, languages, tags } from './parts.js';

/** A part leaves what it brings on its own script element: no name on the page is needed. */
type PartScript = HTMLScriptElement & { care?: unknown };
type Policy = CarePolicy & { createScriptURL(address: string): string };

const names = [
  'core',
  ...tags,
  ...tags.flatMap((tag) => languages.map((language) => `${tag}.${language}`)),
];

/** Fetches parts, each once, and only if it is what the build made. Rejects with what to say. */
export function fetchFrom({ src: own, nonce }: Own) {
  const fetched: Record<string, Promise<unknown> | undefined> = {};
  let policy: Policy | undefined;

  const load = (name: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const start = 43 * names.indexOf(name);
      const hash = hashes.slice(start, start + 43);
      // The hash in the address too, or a cache could answer with the last version's file.
      const src = new URL(`parts/${name}.js?${hash.slice(0, 8)}`, own).href;
      const script: PartScript = document.createElement('script');
      if (nonce) script.nonce = nonce;
      // Files on disk have no hash that a browser would check.
      if (src.startsWith('http')) {
        script.integrity = `sha256-${hash}=`;
        script.crossOrigin = '';
      }
      policy ??= makePolicy();
      script.src = policy?.createScriptURL(src) ?? src;
      script.onload = script.onerror = () => {
        script.remove();
        if (script.care) resolve(script.care);
        else {
          // Forgotten, so that the next place that needs the part asks anew.
          fetched[name] = undefined;
          reject(new Error(`${src} is missing, changed or without CORS`));
        }
      };
      document.head.append(script);
    });
  return {
    part: (name: string): Promise<unknown> => (fetched[name] ??= load(name)),
    policy: (): Policy | undefined => policy,
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
