import { SymptomCheckElement } from './symptom-check.js';
/** Registers `<symptom-check>` unless the name is taken. */
export declare function define(registry?: CustomElementRegistry): void;
declare global {
    interface HTMLElementTagNameMap {
        'symptom-check': SymptomCheckElement;
    }
}
