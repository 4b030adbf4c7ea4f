import { register } from '../../core/register.js';
import { SymptomCheckElement } from './symptom-check.js';

/** Registers `<symptom-check>` unless the name is taken. */
export function define(registry: CustomElementRegistry = customElements): void {
  register('symptom-check', SymptomCheckElement, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'symptom-check': SymptomCheckElement;
  }
}
