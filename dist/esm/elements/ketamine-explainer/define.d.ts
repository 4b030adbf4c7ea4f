import { KetamineExplainerElement } from './ketamine-explainer.js';
/** Registers `<ketamine-explainer>` unless the name is taken. */
export declare function define(registry?: CustomElementRegistry): void;
declare global {
    interface HTMLElementTagNameMap {
        'ketamine-explainer': KetamineExplainerElement;
    }
}
