/**
 * The classic script that runs now. By the getter itself: an element with `name="currentScript"` on the
 * page takes the place of the document's property.
 */
export function currentScript(): HTMLScriptElement | null {
  const script: unknown = Reflect.get(Document.prototype, 'currentScript', document);
  return script instanceof HTMLScriptElement ? script : null;
}
