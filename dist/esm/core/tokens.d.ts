/**
 * Colors, spaces and type that every widget shares. `light-dark()` follows the `color-scheme` in
 * force at the host: the page's own, or what `theme` sets; a page that says nothing is light, as
 * browsers draw it. Sizes are `em`: a page may set `html { font-size: 62.5% }`. Contrasts are at least
 * 4.5:1 for text and 3:1 for shapes, also with a site's own colors: see colors.ts.
 */
export declare const tokens: import("lit").CSSResult;
