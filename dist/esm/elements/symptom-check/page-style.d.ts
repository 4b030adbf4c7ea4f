/**
 * How text and colors look at the widget's place, by CSS property: a frame inherits nothing. Fonts
 * that the page loads itself aren't there inside; the next of the family's names is used.
 */
export declare function pageStyle(host: Element, isDark: boolean): Readonly<Record<string, string>>;
/** Whether the colors in force at an element are the dark ones: its text is lighter than the middle. */
export declare function isDark(probe: Element): boolean;
