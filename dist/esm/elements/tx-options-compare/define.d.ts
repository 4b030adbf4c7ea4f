import { TxOptionsCompareElement } from './tx-options-compare.js';
/** Registers `<tx-options-compare>` unless the name is taken. */
export declare function define(registry?: CustomElementRegistry): void;
declare global {
    interface HTMLElementTagNameMap {
        'tx-options-compare': TxOptionsCompareElement;
    }
}
