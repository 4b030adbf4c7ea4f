function register(tag, elementClass, registry = customElements) {
  if (!registry.get(tag)) registry.define(tag, elementClass);
}
export {
  register
};
