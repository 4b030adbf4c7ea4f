/**
 * Colors as CSS, and whether they can be read: WCAG's contrast of each pair that the widgets use. culori
 * reads any CSS color (a brand's may be `rgb()`, `hsl()` or `oklch()`) and has WCAG's formula.
 */
import {
  formatHex,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';

/** Those that CSS writes, and those that the way from one to the other goes through. */
const MODES = [modeRgb, modeHsl, modeHwb, modeLab, modeLch, modeOklab, modeOklch];
for (const mode of [...MODES, modeLrgb, modeXyz50, modeXyz65]) useMode(mode);

/** Foreground, background, what it is, and the ratio that WCAG 2.2 asks for (1.4.3, 1.4.11). */
const PAIRS = [
  ['text', 'surface', 'Text', 4.5],
  ['text', 'raised', 'Text in boxes', 4.5],
  ['muted', 'surface', 'Notes', 4.5],
  ['muted', 'raised', 'Notes in boxes', 4.5],
  ['accent', 'surface', 'Links', 4.5],
  ['accent', 'raised', 'Links in boxes', 4.5],
  ['on-accent', 'accent', 'Words on buttons', 4.5],
  ['alert', 'surface', 'Crisis help', 4.5],
  ['alert', 'raised', 'Crisis help in boxes', 4.5],
  ['edge', 'surface', 'Borders of fields', 3],
  ['focus', 'surface', 'Focus ring', 3],
];

/** Undefined for what isn't a color, or lets something show through. */
export function colorOf(text) {
  const color = parse(text);
  return color && (color.alpha ?? 1) === 1 ? color : undefined;
}

export const hex = (color) => formatHex(color);

/** The scheme for which the colors are; the other one keeps the widget's own, which are tested. */
export const schemeOf = ({ options }) => (options.theme === 'dark' ? 'dark' : 'light');

const chosen = ({ colors }) => Object.entries(colors).filter(([, text]) => text && colorOf(text));

/** Each pair with a chosen color in it, as `{ what, ratio, needed, passes, names }`. */
export function contrasts(state, { tokens }) {
  const scheme = schemeOf(state);
  const own = Object.fromEntries(chosen(state));
  const color = (name) => colorOf(own[name] ?? tokens[name][scheme]);
  return PAIRS.filter(([front, back]) => own[front] || own[back]).map(
    ([front, back, what, needed]) => {
      const ratio = wcagContrast(color(front), color(back));
      return { what, needed, names: [front, back], passes: ratio >= needed, ratio };
    },
  );
}

/** Rounded down, so that 4.499 is never told as 4.5. */
export const told = (ratio) => (Math.floor(ratio * 100) / 100).toFixed(2);

/** A rule for the site's style sheet; empty where nothing was chosen. */
export function cssOf(state, { tokens }) {
  const auto = !['light', 'dark'].includes(state.options.theme);
  const lines = chosen(state).map(([name, text]) => {
    const value = auto ? `light-dark(${text}, ${tokens[name].dark})` : text;
    return `  --care-color-${name}: ${value};\n`;
  });
  if (state.radius) lines.push(`  --care-radius: ${Number(state.radius)}em;\n`);
  if (state.font) lines.push(`  font-family: ${state.font};\n`);
  return lines.length ? `${state.widget} {\n${lines.join('')}}\n` : '';
}
