/**
 * The classic script that runs now. By the getter itself: an element with `name="currentScript"` on the
 * page takes the place of the document's property.
 */
export function currentScript(): HTMLScriptElement | null {
  return Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement | null;
}
