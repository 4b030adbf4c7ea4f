import { register } from '../../core/register.js';
import { KetamineExplainerElement } from './ketamine-explainer.js';

/** Registers `<ketamine-explainer>` unless the name is taken. */
export function define(registry: CustomElementRegistry = customElements): void {
  register('ketamine-explainer', KetamineExplainerElement, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-explainer': KetamineExplainerElement;
  }
}
