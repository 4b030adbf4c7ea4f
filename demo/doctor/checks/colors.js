/** A color that a site sets once, for light and dark: the widget sees to it that it can be read. */
import { guarded, rgb } from '../../../src/core/contrast.ts';
import { finding } from '../finding.js';

/**
 * @typedef {import('../../../src/core/contrast.ts').Color} Color
 * @typedef {import('../../../src/core/contrast.ts').Colors} Colors
 */

const ACCENT = /--care-color-accent\s*:\s*([^;{}"'<>]+)/gi;
/** What the page says of itself; what it asks of the visitor’s system is no color scheme. */
const DARK = /(?<![\w-])color-scheme\s*:[^;{}"'<>]*\bdark\b/i;
/** The widgets’ own, as in src/core/tokens.ts. */
const SURFACE = colorOf('#16191d');

export function accent({ raw, doc, places }) {
  const values = new Set([...raw.matchAll(ACCENT)].map(([, value]) => value.trim().toLowerCase()));
  const meta = doc.querySelector('meta[name="color-scheme" i]')?.getAttribute('content') ?? '';
  const themes = places.map(({ options }) => options.get('theme'));
  const isDark = DARK.test(raw) || /\bdark\b/i.test(meta);
  // With more than one the site has thought of it.
  if (values.size !== 1 || !themes.some((each) => each === 'dark' || (isDark && each !== 'light')))
    return [];
  const [value] = values;
  // What is left out is undefined: nobody knows the site's other colors.
  const asked = /** @type {Colors} */ ({ surface: SURFACE, accent: colorOf(value) });
  const { accent: moved } = guarded(asked);
  if (!moved) return [];
  return [
    finding(
      'accent-moved',
      'note',
      `One accent color, ${hex(value)}, is used for both light and dark.`,
      `When the page is dark, it can’t be read on the widget. So the widget makes it just light enough: ${rgb(moved)}.`,
      `Nothing. To choose it yourself, write --care-color-accent: light-dark(${hex(value)}, ${rgb(moved)}).`,
    ),
  ];
}

/**
 * As `#rrggbb`, however it is written; undefined for what is no color by itself.
 *
 * @returns {string | undefined}
 */
function hex(value) {
  // Firefox takes the light one of two for the color.
  if (value.startsWith('light-dark')) return undefined;
  const context = document.createElement('canvas').getContext('2d');
  const [one, other] = ['#000', '#fff'].map((before) => {
    context.fillStyle = before;
    context.fillStyle = value;
    // A color always reads as text.
    return /** @type {string} */ (context.fillStyle);
  });
  // What can't be read leaves the color before.
  return one === other ? one : undefined;
}

/**
 * In linear light.
 *
 * @returns {Color | undefined}
 */
function colorOf(value) {
  const channels = /^#(..)(..)(..)$/.exec(hex(value) ?? '')?.slice(1);
  const linear = channels?.map((each) => {
    const part = parseInt(each, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return /** @type {[number, number, number] | undefined} */ (linear);
}
