import { able, TOO_OLD } from './able.js';
import { onServer } from './server.js';
import { say } from './warn.js';

let isTold = false;

/**
 * Registers a tag unless the name is taken: the first definition wins, so loading a file twice, or
 * two versions on one page, is harmless and silent. A browser that couldn't draw the widget keeps the
 * page's own links, and one console line says why.
 */
export function register(
  tag: string,
  elementClass: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  if (registry.get(tag)) return;
  if (onServer || able()) registry.define(tag, elementClass);
  else if (!isTold) {
    isTold = true;
    say(`care-widgets: ${TOO_OLD}. The page's own links stay.`);
  }
}
