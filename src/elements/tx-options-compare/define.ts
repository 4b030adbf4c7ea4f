import { register } from '../../core/register.js';
import { TxOptionsCompareElement } from './tx-options-compare.js';

/** Registers `<tx-options-compare>` unless the name is taken. */
export function define(registry: CustomElementRegistry = customElements): void {
  register('tx-options-compare', TxOptionsCompareElement, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'tx-options-compare': TxOptionsCompareElement;
  }
}
