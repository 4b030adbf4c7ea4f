/** What a page that enforces Trusted Types must allow for the widgets: the policy `care-widgets`. */
export interface CarePolicy {
    createHTML(text: string): string;
    createScript(text: string): string;
    createScriptURL(address: string): string;
}
/**
 * The policy, made when it is first asked for. Undefined where the browser has no Trusted Types.
 * Throws a TypeError where the page doesn't allow the policy's name.
 */
export declare function policy(): CarePolicy | undefined;
