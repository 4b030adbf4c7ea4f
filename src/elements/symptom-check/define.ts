import { register } from '../../shared/register.js';
import { inFrame, mount } from './questionnaire/mount.js';
import { SymptomCheckElement } from './symptom-check.js';

/** Registers `<symptom-check>` unless the name is taken. */
export function define(registry: CustomElementRegistry = customElements): void {
  register('symptom-check', SymptomCheckElement, registry);
}

// The same file draws the questions in the frame that the widget makes.
if (inFrame()) mount();
else define();

declare global {
  interface HTMLElementTagNameMap {
    'symptom-check': SymptomCheckElement;
  }
}
