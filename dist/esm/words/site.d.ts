import type { Identity } from './clinic-pack.js';
/** What a site says once for all widgets. */
export interface Site extends Identity {
    readonly lang?: string | undefined;
}
/**
 * What stands on a page once for all widgets: `data-region`, `data-lang` and `data-contact-…` of our script, the
 * loader's own first, or `<meta name="care-widgets" content="region=GB, lang=es">`. The first that says a thing wins.
 */
export declare function siteOn(page: Document): Site;
/** The widgets of a page that are up, in their order; one in a shadow root stands for itself. */
export declare function widgetsBeside<T extends Element>(host: T): readonly T[];
