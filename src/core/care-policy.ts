/** What a page that enforces Trusted Types must allow for the widgets: the policy `care-widgets`. */
export interface CarePolicy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(address: string): string;
}
