import type { CarePolicy } from './care-policy.js';
/**
 * The policy, made when it is first asked for. Undefined where the browser has no Trusted Types.
 * Throws a TypeError where the page doesn't allow the policy's name.
 */
export declare function policy(): CarePolicy | undefined;
