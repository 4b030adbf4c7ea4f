function currentScript() {
  return Reflect.get(Document.prototype, "currentScript", document);
}
export {
  currentScript
};
