import type { CarePolicy } from './care-policy.js';
import { delivery } from './loader-context.js';

let known: CarePolicy | undefined;

/**
 * The policy, made when it is first asked for. Undefined where the browser has no Trusted Types.
 * Throws a TypeError where the page doesn't allow the policy's name.
 */
export function policy(): CarePolicy | undefined {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: CarePolicy): CarePolicy };
  };
  const same = (text: string): string => text;
  // The loader has made it already, and a page may allow each name once.
  known ??=
    delivery?.policy ??
    trustedTypes?.createPolicy('care-widgets', {
      createHTML: same,
      createScript: same,
      createScriptURL: same,
    });
  return known;
}
