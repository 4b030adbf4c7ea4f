import { delivery } from './delivery.js';

/** What a page that enforces Trusted Types must allow for the widgets: the policy `care-widgets`. */
export interface CarePolicy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(address: string): string;
}

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
