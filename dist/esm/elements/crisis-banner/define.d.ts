import { CrisisBannerElement } from './crisis-banner.js';
/** Registers `<crisis-banner>` unless the name is taken. */
export declare function define(registry?: CustomElementRegistry): void;
declare global {
    interface HTMLElementTagNameMap {
        'crisis-banner': CrisisBannerElement;
    }
}
