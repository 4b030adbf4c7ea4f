import { register } from '../../core/register.js';
import { CrisisBannerElement } from './crisis-banner.js';

/** Registers `<crisis-banner>` unless the name is taken. */
export function define(registry?: CustomElementRegistry): void {
  register('crisis-banner', CrisisBannerElement, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'crisis-banner': CrisisBannerElement;
  }
}
