import { register } from '../../core/register.js';
import { __Pascal__Element } from './__tag__.js';

/** Registers `<__tag__>` unless the name is taken. */
export function define(registry: CustomElementRegistry = customElements): void {
  register('__tag__', __Pascal__Element, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    '__tag__': __Pascal__Element;
  }
}
