/** CSS properties that the questions take over from the widget's place on the page. */
const TEXT = ['font-family', 'font-size', 'letter-spacing', 'word-spacing'];
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
 * How text and colors look at the widget's place, by CSS property: a frame inherits nothing. From within
 * the widget, where the page's text is held to what can be read. Fonts that the page loads itself aren't
 * there inside; the next of the family's names is used.
 */
export function pageStyle(host: Element, probe: Element): Readonly<Record<string, string>> {
  const style = getComputedStyle(probe);
  const valueOf = (name: string): string => style.getPropertyValue(name).trim();
  const colors = THEME.filter((name) => CSS.supports('color', valueOf(name)));
  const names = [...TEXT, ...colors, '--care-radius'];
  const set = names.map((name) => [name, valueOf(name)] as const);
  return {
    ...Object.fromEntries(set.filter(([, value]) => value)),
    // Inside, it is that of the words.
    direction: getComputedStyle(host).direction,
    'color-scheme': isDark(probe) ? 'dark' : 'light',
  };
}

/** Whether the colors in force at an element are the dark ones: its text is lighter than the middle. */
function isDark(probe: Element): boolean {
  // `light-dark()` in the probe's style has done the work: only the computed color tells.
  return getComputedStyle(probe).color === 'rgb(255, 255, 255)';
}
