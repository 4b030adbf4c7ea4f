/**
 * The classic script that runs now. By the getter itself: an element with `name="currentScript"` on the
 * page takes the place of the document's property.
 */
export declare function currentScript(): HTMLScriptElement | null;
