/**
 * Stands in for Lit's module of the same name in the self-contained files: style sheets without the
 * detour for browsers that can't share them. Those browsers lack what the widgets' styles and states
 * need as well, so there the fallback stays in view with either module. A style has its `cssText` as
 * with Lit's: the visit sheet makes a sheet of its own from it.
 */
export const css = ([cssText]) => ({ cssText });

/** Made when the first element with it is defined, once for all of them. */
export function getCompatibleStyle(style) {
  if (!style.sheet) {
    style.sheet = new CSSStyleSheet();
    style.sheet.replaceSync(style.cssText);
  }
  return style.sheet;
}

export function adoptStyles(root, sheets) {
  root.adoptedStyleSheets = sheets;
}

/** What else Lit's module offers and no widget asks for. */
export { css as CSSResult, css as supportsAdoptingStyleSheets, css as unsafeCSS };
