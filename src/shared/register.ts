/**
 * Registers a tag unless the name is taken: the first definition wins, so loading a file twice, or
 * two versions on one page, is harmless and silent.
 */
export function register(
  tag: string,
  elementClass: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  if (!registry.get(tag)) registry.define(tag, elementClass);
}
