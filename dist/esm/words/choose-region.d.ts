import { type Region } from '../help/region.js';
/** A region that we have crisis lines for. */
export type Served = Region & {
    readonly lines: string;
};
type Host = Element & {
    readonly region?: string | null | undefined;
};
/**
 * The region whose crisis lines a widget shows: the US's where nobody says one. `written` is what holds for the
 * widget, `ofPage` what holds for those that have no region of their own. Undefined where the country can't be
 * told or has no lines. The page's author learns what was read in another way than it was written.
 */
export declare function chooseRegion(host: Host, written: string | null | undefined, ofPage: string | null | undefined): Served | undefined;
export {};
