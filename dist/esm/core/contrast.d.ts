/**
 * Colors that can be read whatever a site sets: each is darkened or lightened just as far as the
 * contrast with what is behind it needs, its hue kept. Arithmetic of WCAG 2.2, no DOM.
 */
/** Linear sRGB: red, green and blue from 0 to 1. */
export type Color = readonly [number, number, number];
declare const NAMES: readonly ["surface", "text", "raised", "muted", "accent", "alert", "edge", "focus", "on-accent"];
export type ColorName = (typeof NAMES)[number];
/** Undefined where the page shows through, or nobody knows: what stands there can't be judged. */
export type Colors = Readonly<Record<ColorName, Color | undefined>>;
/** The colors that had to change. */
export declare function guarded(asked: Colors): Partial<Record<ColorName, Color>>;
/** As CSS that every tool reads. */
export declare function rgb(color: Color): string;
export {};
