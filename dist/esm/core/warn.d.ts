/**
 * Tells the site's developer of one mistake, once per element and mistake. Messages name what the
 * page's author wrote, never what a visitor did.
 */
export declare function warn(host: Element, message: string): void;
/** One line for the site's developer. */
export declare function say(message: string): void;
