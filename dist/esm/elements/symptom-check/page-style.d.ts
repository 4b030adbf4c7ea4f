/**
 * How text and colors look at the widget's place, by CSS property: a frame inherits nothing. From within
 * the widget, where the page's text is held to what can be read. Fonts that the page loads itself aren't
 * there inside; the next of the family's names is used.
 */
export declare function pageStyle(host: Element, probe: Element): Readonly<Record<string, string>>;
