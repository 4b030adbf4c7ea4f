/** CSS properties that the questions take over from the widget's place on the page. */
const TEXT = ['direction', 'font-family', 'font-size', 'letter-spacing', 'word-spacing'];
const THEME = [
  'text',
  'muted',
  'surface',
  'raised',
  'line',
  'edge',
  'accent',
  'on-accent',
  'alert',
  'focus',
].map((name) => `--care-color-${name}`);

/**
 * How text and colors look at the widget's place, by CSS property: a frame inherits nothing. Fonts
 * that the page loads itself aren't there inside; the next of the family's names is used.
 */
export function pageStyle(host: Element, isDark: boolean): Readonly<Record<string, string>> {
  const style = getComputedStyle(host);
  const names = [...TEXT, ...THEME, '--care-radius'];
  const set = names.map((name) => [name, style.getPropertyValue(name).trim()] as const);
  return {
    ...Object.fromEntries(set.filter(([, value]) => value)),
    'color-scheme': isDark ? 'dark' : 'light',
  };
}

/** Whether the colors in force at an element are the dark ones: its text is lighter than the middle. */
export function isDark(probe: Element): boolean {
  // `light-dark()` in the probe's style has done the work: only the computed color tells.
  return getComputedStyle(probe).color === 'rgb(255, 255, 255)';
}
